package org.tidalrounds.planning.tour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidalrounds.planning.tour.model.Customer;
import org.tidalrounds.planning.tour.search.Route;
import org.tidalrounds.planning.tour.search.RouteTimeline;
import org.tidalrounds.planning.tour.search.RoutingProblem;
import org.tidalrounds.planning.tour.search.RoutingSolution;

/** Carries a plan over to another week as far as that week's days, vehicles and hours allow, as a start for its search. */
final class WeekStart {
    private final WeekProblem problem;
    private final RoutingProblem routing;
    private final RouteTimeline timeline;
    private final List<Customer> customers = new ArrayList<>();
    private final List<List<Integer>> slotsOfCustomers = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();
    private final Map<Integer, Integer> vehiclesUsed = new HashMap<>();
    private double drive;

    private WeekStart(WeekProblem problem) {
        this.problem = problem;
        this.routing = problem.routing();
        this.timeline = RouteTimeline.of(routing).orElseThrow();
        for (int stop = 0; stop < routing.customers(); stop++) {
            customers.add(new Customer(
                    stop, problem.possibleVisits(stop), routing.options().get(stop)));
            slotsOfCustomers.add(new ArrayList<>());
        }
    }

    static RoutingSolution of(WeekRoutes routes, WeekProblem problem) {
        WeekStart start = new WeekStart(problem);
        routes.tours().forEach(start::carry);
        return start.solution();
    }

    private void carry(WeekRoutes.Tour tour) {
        int base = indexOfBase(tour.baseId());
        int slot = base < 0 ? WeekSlots.NONE : problem.slots().find(base, tour.day());
        if (slot == WeekSlots.NONE
                || vehiclesUsed.getOrDefault(slot, 0)
                        >= routing.slots().get(slot).vehicles()) {
            return;
        }
        int[] kept = new int[tour.stopIds().size()];
        int count = 0;
        for (String id : tour.stopIds()) {
            int stop = indexOfStop(id);
            if (stop >= 0 && allows(stop, slot)) {
                kept[count] = stop;
                count += timeline.lateness(routing.depotNode(base), kept, count + 1) <= 0 ? 1 : 0;
            }
        }
        if (count > 0) {
            add(slot, Arrays.copyOf(kept, count));
        }
    }

    private int indexOfBase(String id) {
        List<TourBase> bases = problem.week().bases();
        for (int base = 0; base < bases.size(); base++) {
            if (bases.get(base).id().equals(id)) {
                return base;
            }
        }
        return -1;
    }

    private int indexOfStop(String id) {
        List<TourStop> stops = problem.week().stops();
        for (int stop = 0; stop < stops.size(); stop++) {
            if (stops.get(stop).id().equals(id)) {
                return stop;
            }
        }
        return -1;
    }

    private boolean allows(int stop, int slot) {
        List<Integer> slots = new ArrayList<>(slotsOfCustomers.get(stop));
        slots.add(slot);
        return customers.get(stop).allows(slots);
    }

    private void add(int slot, int[] stops) {
        routes.add(new Route(slot, stops));
        vehiclesUsed.merge(slot, 1, Integer::sum);
        int from = routing.depotNode(routing.slots().get(slot).depot());
        int depot = from;
        for (int stop : stops) {
            slotsOfCustomers.get(stop).add(slot);
            drive += routing.travel()[from][stop];
            from = stop;
        }
        drive += routing.travel()[from][depot];
    }

    private RoutingSolution solution() {
        int[] unserved = new int[customers.size()];
        double cost = drive;
        for (Customer customer : customers) {
            List<Integer> slots = slotsOfCustomers.get(customer.index());
            unserved[customer.index()] = customer.visits() - slots.size();
            cost += customer.optionCost(slots);
        }
        return new RoutingSolution(cost, routes, unserved);
    }
}
