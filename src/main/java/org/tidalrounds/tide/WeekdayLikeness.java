package org.tidalrounds.tide;

/** How alike two weekdays are, from 0 to 1; an exchanged working day is like Monday to Thursday. */
final class WeekdayLikeness {
    private static final double MIDWEEK = 0.8;
    private static final double AROUND_SATURDAY = 0.4;
    private static final int FRIDAY = 5;
    private static final int SATURDAY = 6;

    private WeekdayLikeness() {}

    static double of(int a, int b) {
        if (a == b) {
            return 1;
        }
        if (isMidweek(a) && isMidweek(b)) {
            return MIDWEEK;
        }
        boolean besideSaturday = (a == SATURDAY && isBesideSaturday(b)) || (b == SATURDAY && isBesideSaturday(a));
        return besideSaturday ? AROUND_SATURDAY : 0;
    }

    private static boolean isMidweek(int weekday) {
        return weekday < FRIDAY || weekday == DayFeatures.EXCHANGED;
    }

    private static boolean isBesideSaturday(int weekday) {
        return weekday == FRIDAY || weekday == SATURDAY + 1;
    }
}
