package org.tidalrounds.planning.tour;

import java.util.ArrayList;
import java.util.List;

/** The ways to choose days with a gap between them (rule T2). */
final class DayPatterns {
    private DayPatterns() {}

    /** All sets of {@code count} of the days, rising, with at least {@code minGap} days from one to the next. */
    static List<int[]> all(int[] days, int count, int minGap) {
        List<int[]> patterns = new ArrayList<>();
        extend(days, 0, new int[count], 0, minGap, patterns);
        return patterns;
    }

    private static void extend(int[] days, int from, int[] chosen, int size, int minGap, List<int[]> patterns) {
        if (size == chosen.length) {
            patterns.add(chosen.clone());
            return;
        }
        for (int next = from; next < days.length; next++) {
            if (size == 0 || days[next] - chosen[size - 1] >= minGap) {
                chosen[size] = days[next];
                extend(days, next + 1, chosen, size + 1, minGap, patterns);
            }
        }
    }

    /** The most visits the days can hold. */
    static int most(int[] days, int minGap) {
        int count = 0;
        int last = Integer.MIN_VALUE / 2;
        for (int day : days) {
            if (day - last >= minGap) {
                count++;
                last = day;
            }
        }
        return count;
    }
}
