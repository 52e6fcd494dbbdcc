package org.tidalrounds.planning.tour.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a giant tour into the best routes (Beasley 1983, Prins 2004): a shortest path over the customers, first with as
 * many routes as it likes and, when these exceed the vehicles, by layers of routes (Vidal 2016). Broken limits are
 * priced; routes far over a limit are not looked at unless there is no other way.
 */
final class Split {
    private static final double REACH = 1.5;

    private final Model model;
    private final Penalties penalties;
    private final @Nullable RouteTimeline timeline;
    private final int[] buffer;
    private double[][] potential = {};
    private int[][] cutAt = {};
    private SlotTours tours;
    private int[] giant = {};
    private int count;
    /** Whether the last cut used one layer for any number of routes. */
    private boolean free;

    Split(Workbench bench) {
        model = bench.model;
        penalties = bench.penalties;
        timeline = model.timeline();
        buffer = new int[model.customers];
        tours = bench.slots[0];
    }

    /** Fills a slot, which was clear, with the first {@code visits} customers of the giant tour. */
    void split(SlotTours target, int[] giantTour, int visits) {
        tours = target;
        giant = giantTour;
        count = visits;
        if (count == 0) {
            return;
        }
        reserve();
        int routes = unlimited();
        if (routes < 0) {
            routes = limited(REACH);
        }
        if (routes < 0) {
            routes = limited(Double.POSITIVE_INFINITY);
        }
        int to = count;
        for (int k = routes; k > 0; k--) {
            int layer = free ? 0 : k;
            int from = cutAt[layer][to];
            tours.fill(k - 1, giant, from, to);
            to = from;
        }
    }

    private void reserve() {
        if (potential.length <= tours.vehicles || potential[0].length <= count) {
            int width = Math.max(count + 1, potential.length == 0 ? 0 : potential[0].length);
            int layers = Math.max(tours.vehicles + 1, potential.length);
            potential = new double[layers][width];
            cutAt = new int[layers][width];
        }
    }

    /** The number of routes of the best cut, or -1 when they are more than the vehicles. */
    private int unlimited() {
        free = true;
        Arrays.fill(potential[0], 0, count + 1, Double.POSITIVE_INFINITY);
        potential[0][0] = 0;
        for (int from = 0; from < count; from++) {
            if (potential[0][from] < Double.POSITIVE_INFINITY) {
                extend(from, potential[0], potential[0], cutAt[0], REACH);
            }
        }
        int routes = 0;
        for (int at = count; at > 0; at = cutAt[0][at]) {
            routes++;
            if (routes > tours.vehicles || potential[0][at] == Double.POSITIVE_INFINITY) {
                return -1;
            }
        }
        return routes;
    }

    private int limited(double reach) {
        free = false;
        int layers = tours.vehicles;
        for (int k = 0; k <= layers; k++) {
            Arrays.fill(potential[k], 0, count + 1, Double.POSITIVE_INFINITY);
        }
        potential[0][0] = 0;
        int best = -1;
        for (int k = 0; k < layers; k++) {
            for (int from = k; from < count; from++) {
                if (potential[k][from] < Double.POSITIVE_INFINITY) {
                    extend(from, potential[k], potential[k + 1], cutAt[k + 1], reach);
                }
            }
            double reached = potential[k + 1][count];
            if (reached < (best < 0 ? Double.POSITIVE_INFINITY : potential[best][count])) {
                best = k + 1;
            }
        }
        return best;
    }

    /** All routes that begin with the customer at {@code from}; the first is taken at any price. */
    private void extend(int from, double[] base, double[] target, int[] cut, double reach) {
        int depot = model.depot[tours.slot];
        double load = 0;
        double time = 0;
        double drive = 0;
        int last = depot;
        for (int to = from; to < count; to++) {
            int customer = giant[to];
            double leg = model.between(last, customer);
            last = customer;
            load += model.demand[customer];
            drive += leg;
            time += leg + model.service[customer];
            double home = model.between(customer, depot);
            buffer[to - from] = customer;
            if (to > from && (load > reach * tours.capacity || time + home > reach * tours.maxDuration)) {
                return;
            }
            double price = base[from] + drive + home + tours.penalty(load, time + home);
            if (price < target[to + 1]) {
                if (timeline != null) {
                    price += penalties.lateness * timeline.lateness(depot, buffer, to - from + 1);
                }
                if (price < target[to + 1]) {
                    target[to + 1] = price;
                    cut[to + 1] = from;
                }
            }
        }
    }
}
