package org.tidalrounds.planning.tour.model;

import java.util.List;
import java.util.Optional;
import org.tidalrounds.planning.tour.search.RouteSlot;
import org.tidalrounds.planning.tour.search.RouteTimeline;
import org.tidalrounds.planning.tour.search.RoutingProblem;

/** Measures the runs of a problem: driving, and by how much they break their limits. */
public final class RunMeasure {
    /** Below this an excess is a rounding error. */
    private static final double EPSILON = 1e-6;

    private final RoutingProblem problem;
    private final int[] daysOfDepot;
    private final Optional<RouteTimeline> timeline;

    public RunMeasure(RoutingProblem problem) {
        this.problem = problem;
        this.timeline = RouteTimeline.of(problem);
        this.daysOfDepot = new int[problem.travel().length - problem.customers()];
        for (RouteSlot slot : problem.slots()) {
            daysOfDepot[slot.depot()] += slot.vehicles() > 0 ? 1 : 0;
        }
    }

    RouteSlot slot(int slot) {
        return problem.slots().get(slot);
    }

    int daysOfDepot(int depot) {
        return daysOfDepot[depot];
    }

    /** Driving from the depot of the slot through the visits and back. */
    public double drive(int slot, List<RouteVisit> visits) {
        if (visits.isEmpty()) {
            return 0;
        }
        int depot = problem.depotNode(slot(slot).depot());
        double drive = 0;
        int from = depot;
        for (RouteVisit visit : visits) {
            drive += problem.travel()[from][visit.customer().index()];
            from = visit.customer().index();
        }
        return drive + problem.travel()[from][depot];
    }

    /** What one more visit at a position would add to the driving. */
    public double detour(int slot, List<RouteVisit> visits, int position, int customer) {
        int depot = problem.depotNode(slot(slot).depot());
        int before = position == 0 ? depot : visits.get(position - 1).customer().index();
        int after = position == visits.size()
                ? depot
                : visits.get(position).customer().index();
        double[][] travel = problem.travel();
        double replaced = visits.isEmpty() ? 0 : travel[before][after];
        return travel[before][customer] + travel[customer][after] - replaced;
    }

    double service(List<RouteVisit> visits) {
        double service = 0;
        for (RouteVisit visit : visits) {
            service += problem.service()[visit.customer().index()];
        }
        return service;
    }

    /** By how much load, duration and the hours of the day are exceeded, together; 0 for a run that can be made. */
    public double overrun(int slot, List<RouteVisit> visits) {
        if (visits.isEmpty()) {
            return 0;
        }
        double load = 0;
        for (RouteVisit visit : visits) {
            load += problem.demand()[visit.customer().index()];
        }
        RouteSlot limits = slot(slot);
        double late = timeline.map(times -> lateness(times, slot, visits)).orElse(0.0);
        double excess = Math.max(0, load - limits.capacity())
                + Math.max(0, drive(slot, visits) + service(visits) - limits.maxDuration())
                + late;
        return excess > EPSILON ? excess : 0;
    }

    private double lateness(RouteTimeline times, int slot, List<RouteVisit> visits) {
        int[] stops = customers(visits);
        return times.lateness(problem.depotNode(slot(slot).depot()), stops, stops.length);
    }

    /** The customers visited, in order. */
    public static int[] customers(List<RouteVisit> visits) {
        return visits.stream().mapToInt(visit -> visit.customer().index()).toArray();
    }

    /** Driving from one customer to another and back. */
    public double away(Customer one, Customer other) {
        return problem.travel()[one.index()][other.index()] + problem.travel()[other.index()][one.index()];
    }

    /** Driving from the depot of a slot to a customer and back. */
    public double away(int slot, Customer customer) {
        int depot = problem.depotNode(slot(slot).depot());
        return problem.travel()[depot][customer.index()] + problem.travel()[customer.index()][depot];
    }
}
