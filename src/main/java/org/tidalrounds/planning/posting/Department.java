package org.tidalrounds.planning.posting;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        // Counts change only where a span begins or ends.
        int[] changes = Stream.concat(planned.stream(), pinned.stream())
                .flatMapToInt(span -> IntStream.of(span.from(), span.until()))
                .sorted()
                .toArray();
        long excess = 0;
        for (int i = 1; i < changes.length; i++) {
            int away = countAt(pinned, changes[i - 1]);
            int above = away + countAt(planned, changes[i - 1]) - Math.max(limit, away);
            excess += (long) Math.max(0, above) * (changes[i] - changes[i - 1]);
        }
        return excess;
    }

    /** Whether pinned postings leave no place on some of these days. */
    public boolean isFullAlready(DaySpan days) {
        return excessDays(List.of(days)) > 0;
    }

    private static int countAt(List<DaySpan> spans, int day) {
        int count = 0;
        for (DaySpan span : spans) {
            count += span.contains(day) ? 1 : 0;
        }
        return count;
    }
}
