package org.tidalrounds.planning.duty;

import java.util.Set;

/** Counting of working days. */
final class WorkingDays {
    private WorkingDays() {}

    /** Days that lie beyond the longest allowed streak, over all streaks of consecutive days. */
    static int tooMany(Set<Integer> days, int longest) {
        int tooMany = 0;
        for (int day : days) {
            if (!days.contains(day - 1)) {
                tooMany += Math.max(0, streakFrom(day, days) - longest);
            }
        }
        return tooMany;
    }

    private static int streakFrom(int first, Set<Integer> days) {
        int day = first;
        while (days.contains(day)) {
            day++;
        }
        return day - first;
    }
}
