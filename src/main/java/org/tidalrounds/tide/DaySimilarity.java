package org.tidalrounds.tide;

import java.util.Optional;
import org.tidalrounds.tide.BreakDay.Phase;

/**
 * How alike the visitor numbers of two days are, as the covariance of their logarithms: the sum of a level, a season, a trend, the
 * weekday, the holiday and the weather. Every term is positive semidefinite, hence their sum is.
 *
 * <p>Standard deviations are in log units (0.1 is about 10 %), ranges in days unless said. They were chosen by the likelihood of
 * days not seen in fitting; docs/decisions/0003-forecast.md tells how.
 */
final class DaySimilarity {
    private static final double YEAR_DAYS = 365.2425;

    private static final double LEVEL = 1.0;
    private static final double SEASON = 0.5;
    /** Width of a season: days about ten apart in the year are much alike. */
    private static final double SEASON_WIDTH = 0.25;

    private static final double SEASON_MEMORY = 4350;
    private static final double TREND = 0.28;
    private static final double TREND_RANGE = 480;
    private static final double UNREST_RANGE = 42;
    private static final double WEATHER = 0.136;
    private static final double WEATHER_RANGE = 1.4;
    private static final double NOISE = 0.1;
    private static final double WEEKDAY = 0.15;
    /** Width of a season within which weekdays keep their pattern. */
    private static final double PATTERN_WIDTH = 2.3;

    private static final double SAME_HOLIDAY = 0.48;
    private static final double ANY_HOLIDAY = 0.4;
    private static final double POSITION_RANGE = 1.43;
    /** The traffic before and after a break, as a share of the effect within. */
    private static final double FRINGE = 0.3;

    private static final double FESTIVAL = 0.24;
    private static final double FESTIVAL_RANGE = 4.2;
    private static final double FESTIVAL_REACH = 15;

    /** Days apart in time that can be compared: the longest history and the longest look ahead. */
    private static final int MOST_DAYS_APART = 3000;

    private final double[] byDaysApart = new double[MOST_DAYS_APART + 1];
    private final double[] patternByDaysApart = new double[MOST_DAYS_APART + 1];

    /** @param unrest standard deviation of the level from month to month: a reopening, a cap on tickets, an epidemic */
    DaySimilarity(double unrest) {
        for (int days = 0; days <= MOST_DAYS_APART; days++) {
            double sine = Math.sin(Math.PI * days / YEAR_DAYS);
            byDaysApart[days] = square(LEVEL)
                    + square(SEASON) * Math.exp(-2 * square(sine / SEASON_WIDTH) - days / SEASON_MEMORY)
                    + square(TREND) * Math.exp(-square(days / TREND_RANGE) / 2)
                    + square(unrest) * Math.exp(-days / UNREST_RANGE)
                    + square(WEATHER) * Math.exp(-days / WEATHER_RANGE);
            patternByDaysApart[days] = Math.exp(-2 * square(sine / PATTERN_WIDTH));
        }
    }

    /** Variance of a single count around what the terms share, in log units squared. */
    static double noiseVariance() {
        return square(NOISE);
    }

    double of(DayFeatures a, DayFeatures b) {
        int daysApart = (int) Math.abs(a.epochDay() - b.epochDay());
        double pattern = patternByDaysApart[daysApart];
        return byDaysApart[daysApart] + weekday(a, b) * pattern + holiday(a, b, pattern) + festival(a, b);
    }

    /** Inside a break every day is as free as the next; weekdays count outside only. */
    private static double weekday(DayFeatures a, DayFeatures b) {
        return isWithinBreak(a) || isWithinBreak(b)
                ? 0
                : square(WEEKDAY) * WeekdayLikeness.of(a.weekday(), b.weekday());
    }

    private static double holiday(DayFeatures a, DayFeatures b, double pattern) {
        Optional<BreakDay> first = a.breakDay();
        Optional<BreakDay> second = b.breakDay();
        if (first.isEmpty()
                || second.isEmpty()
                || first.get().phase() != second.get().phase()) {
            return 0;
        }
        BreakDay x = first.get();
        BreakDay y = second.get();
        double apart = square(x.position() - y.position()) + square(x.daysLeft() - y.daysLeft());
        double strength = x.phase() == Phase.WITHIN ? 1 : square(FRINGE);
        double same = x.holiday().equals(y.holiday()) ? square(SAME_HOLIDAY) : 0;
        return strength * Math.exp(-apart / (4 * square(POSITION_RANGE))) * (same + square(ANY_HOLIDAY) * pattern);
    }

    private static double festival(DayFeatures a, DayFeatures b) {
        int x = a.daysFromSpringFestival();
        int y = b.daysFromSpringFestival();
        double reach = square(x / FESTIVAL_REACH) + square(y / FESTIVAL_REACH);
        return square(FESTIVAL) * Math.exp(-(reach + square((x - y) / FESTIVAL_RANGE)) / 2);
    }

    private static boolean isWithinBreak(DayFeatures day) {
        return day.breakDay().filter(place -> place.phase() == Phase.WITHIN).isPresent();
    }

    private static double square(double value) {
        return value * value;
    }
}
