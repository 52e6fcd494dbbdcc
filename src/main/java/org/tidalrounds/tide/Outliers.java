package org.tidalrounds.tide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/** Finds counts too high to be true: a slip of the hand or a sum of several days. */
final class Outliers {
    private static final int LEAST_COUNTS = 5;
    private static final int FULL_YEAR_COUNTS = 300;
    private static final double PEAK_PERCENT = 99;
    /** Nothing exceeds the peaks of a whole year so far. */
    private static final double ABOVE_YEAR = 5;
    /** The first holidays of a short history may exceed what was seen by far. */
    private static final double ABOVE_SHORT = 20;

    private static final int NEIGHBOUR_DAYS = 10;
    private static final int LEAST_NEIGHBOURS = 3;
    /** An ordinary day among ordinary days. */
    private static final double ABOVE_NEIGHBOURS = 10;

    private final HolidayBreaks breaks;

    Outliers(HolidayBreaks breaks) {
        this.breaks = breaks;
    }

    /** @param usual what a high count is at this site, or around this day */
    record Outlier(LocalDate date, int visitors, long usual) {}

    List<Outlier> list(NavigableMap<LocalDate, Integer> byDate) {
        List<Outlier> absurd = new ArrayList<>();
        if (byDate.size() < LEAST_COUNTS) {
            return absurd;
        }
        double peak = percentile(byDate.values(), byDate.size() < FULL_YEAR_COUNTS ? 50 : PEAK_PERCENT);
        double most = Math.max(1, peak) * (byDate.size() < FULL_YEAR_COUNTS ? ABOVE_SHORT : ABOVE_YEAR);
        for (Map.Entry<LocalDate, Integer> day : byDate.entrySet()) {
            double around = usualAround(day.getKey(), byDate);
            if (day.getValue() > most) {
                absurd.add(new Outlier(day.getKey(), day.getValue(), Math.round(peak)));
            } else if (day.getValue() > ABOVE_NEIGHBOURS * around) {
                absurd.add(new Outlier(day.getKey(), day.getValue(), Math.round(around)));
            }
        }
        return absurd;
    }

    /** The median around an ordinary day; boundless near a holiday and at the ends, where a jump can be true. */
    private double usualAround(LocalDate date, NavigableMap<LocalDate, Integer> byDate) {
        Map<LocalDate, Integer> before = byDate.subMap(date.minusDays(NEIGHBOUR_DAYS), true, date, false);
        Map<LocalDate, Integer> after = byDate.subMap(date, false, date.plusDays(NEIGHBOUR_DAYS), true);
        if (breaks.find(date).isPresent() || before.size() < LEAST_NEIGHBOURS || after.size() < LEAST_NEIGHBOURS) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.max(
                1,
                percentile(
                        byDate.subMap(date.minusDays(NEIGHBOUR_DAYS), true, date.plusDays(NEIGHBOUR_DAYS), true)
                                .values(),
                        50));
    }

    private static double percentile(Collection<Integer> values, double percent) {
        return new Percentile()
                .evaluate(values.stream().mapToDouble(Integer::doubleValue).toArray(), percent);
    }
}
