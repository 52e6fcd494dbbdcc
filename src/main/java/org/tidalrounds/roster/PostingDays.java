package org.tidalrounds.roster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.tidalrounds.planning.posting.DaySpan;

/**
 * Dates as the posting problem counts them.
 *
 * @param from day 0
 */
record PostingDays(LocalDate from) {
    int day(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, date));
    }

    LocalDate date(int day) {
        return from.plusDays(day);
    }

    /** Both dates included. */
    DaySpan span(LocalDate first, LocalDate last) {
        return new DaySpan(day(first), day(last) + 1);
    }
}
