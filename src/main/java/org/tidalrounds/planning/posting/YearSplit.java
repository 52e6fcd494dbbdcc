package org.tidalrounds.planning.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;

/** A seat's year cut into terms without a gap; the last one is no longer than needed. */
record YearSplit(List<Piece> pieces) {
    private static final int LATE_ONE_IN = 4;

    /**
     * One term.
     *
     * @param delayWeeks after the first week in which it could start
     */
    record Piece(DaySpan days, int delayWeeks) {
        int weeks() {
            return (days.until() - days.from()) / 7;
        }
    }

    /** @param longest weeks the term of this index may last */
    static YearSplit random(Seat seat, PostingPolicy policy, int count, IntUnaryOperator longest, Random random) {
        List<Piece> pieces = new ArrayList<>();
        int anchor = seat.firstFreeDay(0);
        for (int i = 0; i < count; i++) {
            int start = policy.handOverWeek(anchor);
            // A shorter handover can be worth it when it saves a week.
            int delay = 7 * (start + 1) <= anchor && random.nextInt(LATE_ONE_IN) == 0 ? 1 : 0;
            int most = Math.max(policy.minWeeks(), longest.applyAsInt(i));
            int needed = Math.floorDiv(policy.horizonDays() - 1, 7) + 1 - start - delay;
            int weeks = i == count - 1
                    ? Math.max(policy.minWeeks(), Math.min(most, needed))
                    : policy.minWeeks() + random.nextInt(most - policy.minWeeks() + 1);
            DaySpan days = new DaySpan(7 * (start + delay), 7 * (start + delay + weeks));
            pieces.add(new Piece(days, delay));
            anchor = seat.firstFreeDay(Math.max(anchor, days.until()));
        }
        return new YearSplit(pieces);
    }
}
