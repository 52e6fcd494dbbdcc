package org.tidalrounds.planning.tour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidalrounds.planning.tour.model.RoutePlan;
import org.tidalrounds.planning.tour.model.RunMeasure;
import org.tidalrounds.planning.tour.model.VehicleRun;
import org.tidalrounds.planning.tour.search.RouteTimeline;
import org.tidalrounds.planning.tour.search.RoutingProblem;
import org.tidalrounds.planning.tour.search.Timetable;

/** Reads the week's runs, with their times, out of a solved plan. */
final class WeekReader {
    private final RoutingProblem routing;
    private final RouteTimeline timeline;
    private final Map<Integer, Integer> vehiclesUsed = new HashMap<>();

    private WeekReader(RoutingProblem routing) {
        this.routing = routing;
        this.timeline = RouteTimeline.of(routing).orElseThrow();
    }

    static TourWeekPlan read(WeekProblem problem, RoutePlan solved) {
        WeekReader reader = new WeekReader(problem.routing());
        List<TourRun> runs = solved.runs().stream()
                .filter(VehicleRun::isOut)
                .map(reader::run)
                .toList();
        return new TourWeekPlan(runs, new MissedReasons(problem, solved).all());
    }

    private TourRun run(VehicleRun run) {
        int[] stops = RunMeasure.customers(run.getVisits());
        int depot = routing.depotNode(run.depot());
        Timetable times = timeline.find(depot, stops)
                .orElseThrow(
                        () -> new IllegalStateException(run + " cannot keep its hours with " + Arrays.toString(stops)));
        List<TourVisit> visits = new ArrayList<>();
        int from = depot;
        for (int i = 0; i < stops.length; i++) {
            visits.add(new TourVisit(stops[i], times.arrive()[i], times.depart()[i], drive(from, stops[i])));
            from = stops[i];
        }
        int driveMinutes = visits.stream().mapToInt(TourVisit::driveMinutes).sum() + drive(from, depot);
        int vehicle = vehiclesUsed.merge(run.slot(), 1, Integer::sum);
        return new TourRun(run.depot(), run.day(), vehicle, times.leave(), times.back(), driveMinutes, visits);
    }

    private int drive(int from, int to) {
        return (int) routing.travel()[from][to];
    }
}
