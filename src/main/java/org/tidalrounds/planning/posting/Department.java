package org.tidalrounds.planning.posting;

import java.util.List;

/**
 * A hospital department, which must keep enough doctors for its clinic (P5).
 *
 * @param limit how many of its doctors may be posted at once
 * @param pinned one span for each running or published posting of its doctors
 */
public record Department(String id, int limit, List<DaySpan> pinned) {
    public Department {
        pinned = List.copyOf(pinned);
    }

    /**
     * Doctor-days above the limit that the planned terms cause. Days on which pinned postings alone pass the limit count only
     * what the planned ones add.
     */
    public long excessDays(List<DaySpan> planned) {
        if (planned.size() + pinned.size() <= limit) {
            return 0;
        }
        int from = planned.stream().mapToInt(DaySpan::from).min().orElse(0);
        int until = planned.stream().mapToInt(DaySpan::until).max().orElse(0);
        long excess = 0;
        for (int day = from; day < until; day++) {
            int away = countAt(pinned, day);
            excess += Math.max(0, away + countAt(planned, day) - Math.max(limit, away));
        }
        return excess;
    }

    private static int countAt(List<DaySpan> spans, int day) {
        int count = 0;
        for (DaySpan span : spans) {
            count += span.contains(day) ? 1 : 0;
        }
        return count;
    }
}
