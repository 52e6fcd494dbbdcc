package org.tidalrounds.planning.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything to be staffed in a period.
 *
 * @param weekOfDay by day of the period: index of its ISO week
 * @param longestBlockDays consecutive tidal days of one doctor at one site at most (D9)
 * @param pinned by seat id ({@link DutySeat#idOf}): who has the seat whatever else would be better, as far as the doctor fits
 * @param published by seat id ({@link DutySeat#idOf}): the doctor of the published plan, whose change costs (D11)
 */
public record DutyProblem(
        List<DutyDoctor> doctors,
        List<Work> works,
        int[] weekOfDay,
        int maxConsecutiveDays,
        int longestBlockDays,
        List<TeamTie> ties,
        List<Wish> wishes,
        Map<String, DutyDoctor> pinned,
        Map<String, DutyDoctor> published) {
    /** The same doctors and bounds with other works. */
    DutyProblem withWorks(List<Work> others) {
        return new DutyProblem(
                doctors, others, weekOfDay, maxConsecutiveDays, longestBlockDays, ties, wishes, pinned, published);
    }

    /** The same with a doctor as he is now, in the place of the same doctor as he was. */
    DutyProblem withDoctor(DutyDoctor doctor) {
        List<DutyDoctor> others = new ArrayList<>(doctors);
        others.set(doctor.index(), doctor);
        return new DutyProblem(
                List.copyOf(others),
                works,
                weekOfDay,
                maxConsecutiveDays,
                longestBlockDays,
                ties,
                wishes,
                pinned,
                published);
    }

    /** A problem is itself only: the rules hand it about, and comparing thousands of works each time would cost more than they. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
