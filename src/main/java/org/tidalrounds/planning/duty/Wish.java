package org.tidalrounds.planning.duty;

/**
 * D10: what a doctor would like of a day.
 *
 * @param start and {@code end}, minutes after midnight, of the time meant
 * @param kind of work that the doctor would like to do then; empty where the doctor would rather do nothing
 */
public record Wish(DutyDoctor doctor, int day, int start, int end, String kind) {
    /** Whether the doctor would rather not have this seat. */
    boolean isAgainst(DutySeat seat) {
        return kind.isEmpty() && isAtTimeOf(seat);
    }

    /** Whether this seat is what the doctor would like. */
    boolean isFor(DutySeat seat) {
        return seat.work().kind().equals(kind) && isAtTimeOf(seat);
    }

    private boolean isAtTimeOf(DutySeat seat) {
        return seat.timing().start() < end && start < seat.timing().end();
    }
}
