package org.tidalrounds.planning.tour;

import java.util.Arrays;
import java.util.List;
import org.tidalrounds.planning.tour.search.Route;
import org.tidalrounds.planning.tour.search.RouteSlot;
import org.tidalrounds.planning.tour.search.RoutingSolution;

/** The routes of a week by ids, so that they fit another week, or another process, as far as its bases and stops are the same. */
public record WeekRoutes(List<Tour> tours) {
    public WeekRoutes {
        tours = List.copyOf(tours);
    }

    /**
     * One run.
     *
     * @param day 0 = Monday
     * @param stopIds in the order of the visits
     */
    public record Tour(String baseId, int day, List<String> stopIds) {}

    static WeekRoutes of(TourWeek week, TourWeekPlan plan) {
        return new WeekRoutes(plan.runs().stream()
                .map(run -> new Tour(
                        week.bases().get(run.base()).id(),
                        run.day(),
                        run.visits().stream()
                                .map(visit -> week.stops().get(visit.stop()).id())
                                .toList()))
                .toList());
    }

    static WeekRoutes of(WeekProblem problem, RoutingSolution solution) {
        return new WeekRoutes(
                solution.routes().stream().map(route -> tour(problem, route)).toList());
    }

    private static Tour tour(WeekProblem problem, Route route) {
        RouteSlot slot = problem.routing().slots().get(route.slot());
        List<TourStop> stops = problem.week().stops();
        return new Tour(
                problem.week().bases().get(slot.depot()).id(),
                slot.day(),
                Arrays.stream(route.customers())
                        .mapToObj(stop -> stops.get(stop).id())
                        .toList());
    }
}
