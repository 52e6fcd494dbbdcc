package org.tidalrounds.planning.tour.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tidalrounds.planning.tour.search.Route;
import org.tidalrounds.planning.tour.search.RoutingSolution;

/**
 * The text of a solution as the literature exchanges it: the cost, then a line a route, {@code day vehicle cost load 0
 * customer … 0}, with days and vehicles from 1.
 */
public final class SolutionText {
    private SolutionText() {}

    public static List<String> of(PeriodicInstance instance, RoutingSolution solution) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%.2f", solution.cost()));
        int[] vehicles = new int[instance.problem().slots().size()];
        for (Route route : solution.routes()) {
            lines.add(line(instance, route, ++vehicles[route.slot()]));
        }
        return lines;
    }

    private static String line(PeriodicInstance instance, Route route, int vehicle) {
        double[][] travel = instance.problem().travel();
        int depot = instance.problem().depotNode(0);
        int at = depot;
        double cost = 0;
        double load = 0;
        StringBuilder stops = new StringBuilder("0 ");
        for (int customer : route.customers()) {
            cost += travel[at][customer];
            load += instance.problem().demand()[customer];
            at = customer;
            stops.append(instance.numbers()[customer]).append(' ');
        }
        cost += travel[at][depot];
        return String.format(Locale.ROOT, "%d %d %.2f %.2f %s0", route.slot() + 1, vehicle, cost, load, stops);
    }
}
