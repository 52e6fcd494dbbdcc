package org.tidalrounds.planning.tour.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Turns plans of the search into solutions of the problem, and back. */
final class Solutions {
    private final Model model;

    Solutions(Model model) {
        this.model = model;
    }

    RoutingSolution of(Individual individual) {
        List<Route> routes = new ArrayList<>();
        for (int s = 0; s < model.slots; s++) {
            int from = 0;
            for (int to : individual.ends[s]) {
                routes.add(new Route(s, Arrays.copyOfRange(individual.giants[s], from, to)));
                from = to;
            }
        }
        return of(routes);
    }

    RoutingSolution of(Workbench bench) {
        List<Route> routes = new ArrayList<>();
        int[] buffer = new int[model.customers];
        for (SlotTours tours : bench.slots) {
            for (int r = 0; r < tours.vehicles; r++) {
                int count = tours.copy(r, buffer, 0);
                if (count > 0) {
                    routes.add(new Route(tours.slot, Arrays.copyOf(buffer, count)));
                }
            }
        }
        return of(routes);
    }

    /** Reckoned anew from the problem itself, so that no rounding of the search shows. */
    RoutingSolution of(List<Route> routes) {
        double cost = 0;
        boolean[][] served = new boolean[model.customers][model.slots];
        for (Route route : routes) {
            int depot = model.depot[route.slot()];
            int at = depot;
            for (int customer : route.customers()) {
                cost += model.between(at, customer);
                served[customer][route.slot()] = true;
                at = customer;
            }
            cost += model.between(at, depot);
        }
        int[] unserved = new int[model.customers];
        for (int c = 0; c < model.customers; c++) {
            double optionCost = Double.POSITIVE_INFINITY;
            unserved[c] = Integer.MAX_VALUE;
            for (VisitOption option : model.problem.options().get(c)) {
                int lacking = lacking(option, served[c]);
                unserved[c] = Math.min(unserved[c], lacking);
                optionCost = lacking == 0 ? Math.min(optionCost, option.cost()) : optionCost;
            }
            cost += unserved[c] == 0 ? optionCost : 0;
        }
        return new RoutingSolution(cost, List.copyOf(routes), unserved);
    }

    /** How many slots of the option are not served; very many when one is served that it does not hold. */
    private static int lacking(VisitOption option, boolean[] served) {
        int lacking = option.slots().length;
        for (int slot : option.slots()) {
            lacking -= served[slot] ? 1 : 0;
        }
        int visits = 0;
        for (boolean each : served) {
            visits += each ? 1 : 0;
        }
        return visits == option.slots().length - lacking ? lacking : Integer.MAX_VALUE;
    }

    /**
     * Puts a solution on the workbench, which is cleared first. What the problem no longer allows is left out: routes beyond the vehicles, visits in
     * slots that no option of the customer holds together.
     */
    void load(RoutingSolution solution, Workbench bench) {
        bench.clear();
        for (Route route : solution.routes()) {
            SlotTours tours = bench.slots[route.slot()];
            int r = tours.findEmpty();
            int[] customers = Arrays.stream(route.customers())
                    .filter(c -> Arrays.binarySearch(model.options.allowed[c], route.slot()) >= 0 && !tours.has(c))
                    .distinct()
                    .toArray();
            if (r >= 0) {
                tours.fill(r, customers, 0, customers.length);
            }
        }
        for (int c = 0; c < model.customers; c++) {
            int option = nearest(c, bench);
            for (int slot : model.options.allowed[c]) {
                if (!model.options.contains(c, option, slot)) {
                    bench.remove(c, slot);
                }
            }
        }
    }

    private int nearest(int c, Workbench bench) {
        int best = 0;
        int most = -1;
        for (int o = 0; o < model.options.count(c); o++) {
            int shared = 0;
            for (int slot : model.options.slots[c][o]) {
                shared += bench.slots[slot].has(c) ? 1 : 0;
            }
            if (shared > most) {
                most = shared;
                best = o;
            }
        }
        return best;
    }
}
