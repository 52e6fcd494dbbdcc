package org.tidalrounds.planning.tour.search;

import java.util.Arrays;
import java.util.List;

/** Numbers customers so that near ones have near numbers: what is looked up together then lies together in memory. */
final class Renumbering {
    private final RoutingProblem original;
    /** The customer that has each new number. */
    private final int[] old;
    /** The new number of each customer. */
    private final int[] now;

    Renumbering(RoutingProblem original) {
        this.original = original;
        int n = original.customers();
        old = new int[n];
        now = new int[n];
        boolean[] taken = new boolean[n];
        int at = original.travel().length - 1;
        for (int i = 0; i < n; i++) {
            at = nearest(original.travel()[at], taken);
            taken[at] = true;
            old[i] = at;
            now[at] = i;
        }
    }

    private static int nearest(double[] travel, boolean[] taken) {
        int best = -1;
        for (int c = 0; c < taken.length; c++) {
            if (!taken[c] && (best < 0 || travel[c] < travel[best])) {
                best = c;
            }
        }
        return best;
    }

    RoutingProblem problem() {
        int nodes = original.travel().length;
        double[][] travel = new double[nodes][nodes];
        for (int i = 0; i < nodes; i++) {
            for (int j = 0; j < nodes; j++) {
                travel[i][j] = original.travel()[node(i)][node(j)];
            }
        }
        return new RoutingProblem(
                travel,
                Arrays.stream(old).mapToDouble(c -> original.demand()[c]).toArray(),
                Arrays.stream(old).mapToDouble(c -> original.service()[c]).toArray(),
                original.slots(),
                Arrays.stream(old).mapToObj(original.options()::get).toList(),
                original.day());
    }

    private int node(int number) {
        return number < old.length ? old[number] : number;
    }

    /** From the caller's numbers to the new ones. */
    RoutingSolution into(RoutingSolution solution) {
        return mapped(solution, now, old);
    }

    /** Back to the caller's numbers. */
    RoutingSolution back(RoutingSolution solution) {
        return mapped(solution, old, now);
    }

    private static RoutingSolution mapped(RoutingSolution solution, int[] names, int[] inverse) {
        List<Route> routes = solution.routes().stream()
                .map(route -> new Route(
                        route.slot(),
                        Arrays.stream(route.customers()).map(c -> names[c]).toArray()))
                .toList();
        int[] unserved = Arrays.stream(inverse).map(c -> solution.unserved()[c]).toArray();
        return new RoutingSolution(solution.cost(), routes, unserved);
    }
}
