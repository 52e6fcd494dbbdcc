package org.tidalrounds.planning.tour;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tidalrounds.planning.tour.search.RouteTimeline;
import org.tidalrounds.planning.tour.search.RoutingProblem;

/**
 * A county's week as a routing problem: stops are the customers, bases the depots, options the patterns of days.
 *
 * @param usual what the week should keep to
 */
record WeekProblem(TourWeek week, WeekSlots slots, UsualDays usual, RoutingProblem routing) {
    static WeekProblem of(TourWeek week, UsualDays usual, TourWeights weights) {
        WeekSlots slots = new WeekSlots(week);
        double[][] drive = wholeMinutes(week.driveMinutes());
        double[] service = week.stops().stream()
                .mapToDouble(stop -> Math.ceil(stop.minutes()))
                .toArray();
        double[] demand = new double[service.length];
        RoutingProblem bare =
                new RoutingProblem(drive, demand, service, slots.all(), List.of(), Optional.of(week.hours()));
        StopOptions options =
                new StopOptions(week, slots, RouteTimeline.of(bare).orElseThrow(), usual, weights);
        RoutingProblem routing = new RoutingProblem(
                drive,
                demand,
                service,
                slots.all(),
                IntStream.range(0, service.length).mapToObj(options::of).toList(),
                Optional.of(week.hours()));
        return new WeekProblem(week, slots, usual, routing);
    }

    /** Rounded up, so that the times of a plan add up to the minute and no drive is shorter than it can be. */
    private static double[][] wholeMinutes(double[][] minutes) {
        return Arrays.stream(minutes)
                .map(row -> Arrays.stream(row).map(Math::ceil).toArray())
                .toArray(double[][]::new);
    }

    /** The visits wanted, by stop. */
    int[] visits() {
        return week.stops().stream().mapToInt(TourStop::visits).toArray();
    }

    /** The visits of a stop that some option can give. */
    int possibleVisits(int stop) {
        return routing.options().get(stop).get(0).slots().length;
    }

    /** The visits wanted that no option can give. */
    int impossibleVisits() {
        return IntStream.range(0, week.stops().size())
                .map(stop -> week.stops().get(stop).visits() - possibleVisits(stop))
                .sum();
    }
}
