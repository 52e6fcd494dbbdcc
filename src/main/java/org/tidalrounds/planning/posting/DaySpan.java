package org.tidalrounds.planning.posting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of days, counted from the first day of the horizon; earlier days are negative.
 *
 * @param from the first day
 * @param until the day after the last one
 */
public record DaySpan(int from, int until) {
    public DaySpan {
        if (until < from) {
            throw new IllegalArgumentException("days " + from + " until " + until + "; the end lies before the start");
        }
    }

    public boolean contains(int day) {
        return from <= day && day < until;
    }

    /** How many days both have. */
    public int sharedDays(DaySpan other) {
        return Math.max(0, Math.min(until, other.until) - Math.max(from, other.from));
    }

    /** Days between the two, 0 if they touch or overlap. */
    public int daysTo(DaySpan other) {
        return Math.max(0, Math.max(other.from - until, from - other.until));
    }

    /** The same days as few spans, in order, that neither touch nor overlap. */
    public static List<DaySpan> union(List<DaySpan> spans) {
        List<DaySpan> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingInt(DaySpan::from));
        List<DaySpan> merged = new ArrayList<>();
        for (DaySpan span : sorted) {
            int last = merged.size() - 1;
            if (last >= 0 && span.from <= merged.get(last).until) {
                DaySpan before = merged.get(last);
                merged.set(last, new DaySpan(before.from, Math.max(before.until, span.until)));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
