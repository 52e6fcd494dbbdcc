package org.tidalrounds.planning.tour;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tidalrounds.planning.tour.search.DayHours;

/**
 * One week to be planned: the toured villages (T7: stationed and shared ones stay out), the bases and what they have.
 *
 * @param days working days, rising; 0 = Monday … 6 = Sunday
 * @param minDayGap least days between two visits to a stop; 2 = Monday and Wednesday
 * @param driveMinutes from each to each, stops first, then bases; may be asymmetric
 * @param hours when runs may be out and visits may be held
 */
public record TourWeek(
        List<TourStop> stops,
        List<TourBase> bases,
        int[] days,
        int minDayGap,
        double[][] driveMinutes,
        DayHours hours) {
    /**
     * @throws IllegalArgumentException for a week that contradicts itself
     */
    public TourWeek {
        stops = List.copyOf(stops);
        bases = List.copyOf(bases);
        int nodes = stops.size() + bases.size();
        if (driveMinutes.length != nodes || Arrays.stream(driveMinutes).anyMatch(row -> row.length != nodes)) {
            throw new IllegalArgumentException("driveMinutes has " + driveMinutes.length + " rows; give " + nodes
                    + " rows and columns, stops first, then bases");
        }
        if (hours.windows().length == 0) {
            throw new IllegalArgumentException("the hours have no window; give at least one");
        }
    }

    /** Whether the other week asks for the same with the same means, so that one plan fits both. */
    public boolean isSameAs(TourWeek other) {
        return stops.equals(other.stops)
                && bases.size() == other.bases.size()
                && IntStream.range(0, bases.size())
                        .allMatch(base -> bases.get(base).isSameAs(other.bases.get(base)))
                && Arrays.equals(days, other.days)
                && minDayGap == other.minDayGap
                && Arrays.deepEquals(driveMinutes, other.driveMinutes)
                && isSame(hours, other.hours);
    }

    private static boolean isSame(DayHours one, DayHours other) {
        return one.start() == other.start()
                && one.end() == other.end()
                && Arrays.deepEquals(one.windows(), other.windows())
                && one.lunch() == other.lunch()
                && one.lunchFrom() == other.lunchFrom()
                && one.lunchUntil() == other.lunchUntil();
    }
}
