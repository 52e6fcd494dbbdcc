package org.tidalrounds.planning.tour.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A plan at rest, as a population keeps it: a giant tour a slot, cut into routes, and an option a customer (Vidal et al. 2012, section 4.1). */
final class Individual {
    /** Customers of each slot, route after route around the depot. */
    final int[][] giants;
    /** Where each route of the giant tour ends. */
    final int[][] ends;

    final int[] option;
    double cost;
    double loadExcess;
    double timeExcess;
    double lateness;
    /** Neighbours of visit k of customer c at 2 * (c * mostVisits + k): follower, then predecessor; -1 for the depot. */
    private final int[] links;

    private final int mostVisits;

    Individual(Workbench bench) {
        Model model = bench.model;
        giants = new int[model.slots][];
        ends = new int[model.slots][];
        option = bench.option.clone();
        mostVisits = model.options.mostVisits;
        links = new int[2 * mostVisits * model.customers];
        for (int c = 0; c < option.length; c++) {
            cost += model.options.cost[c][option[c]];
            int[] slots = model.options.slots[c][option[c]];
            for (int k = 0; k < slots.length; k++) {
                SlotTours tours = bench.slots[slots[k]];
                int at = 2 * (c * mostVisits + k);
                links[at] = tours.isCustomer(tours.next[c]) ? tours.next[c] : -1;
                links[at + 1] = tours.isCustomer(tours.prev[c]) ? tours.prev[c] : -1;
            }
        }
        int[] buffer = new int[model.customers];
        for (int s = 0; s < model.slots; s++) {
            take(model, bench.slots[s], buffer);
        }
    }

    private void take(Model model, SlotTours tours, int[] buffer) {
        int[][] routes = new int[tours.vehicles][];
        double[] angles = new double[tours.vehicles];
        for (int r = 0; r < tours.vehicles; r++) {
            int count = tours.copy(r, buffer, 0);
            routes[r] = Arrays.copyOf(buffer, count);
            angles[r] = model.embedding.angle(model.depot[tours.slot], buffer, 0, count);
            cost += tours.drive[r];
            loadExcess += over(tours.load[r], tours.capacity);
            timeExcess += over(tours.time[r], tours.maxDuration);
            lateness += over(tours.late[r], 0);
        }
        int[] sorted = IntStream.range(0, tours.vehicles)
                .filter(r -> routes[r].length > 0)
                .boxed()
                .sorted((a, b) -> Double.compare(angles[a], angles[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        giants[tours.slot] =
                Arrays.stream(sorted).flatMap(r -> Arrays.stream(routes[r])).toArray();
        ends[tours.slot] = Arrays.stream(sorted).map(r -> routes[r].length).toArray();
        Arrays.parallelPrefix(ends[tours.slot], Integer::sum);
    }

    private static double over(double value, double limit) {
        return value > limit + Model.TOLERANCE ? value - limit : 0;
    }

    boolean isFeasible() {
        return loadExcess == 0 && timeExcess == 0 && lateness == 0;
    }

    double penalised(Penalties penalties) {
        return cost + penalties.load * loadExcess + penalties.duration * timeExcess + penalties.lateness * lateness;
    }

    /**
     * Between 0 and 1: a customer with another option counts whole (Vidal et al. 2012, formula 7), one with the same by
     * the share of its visits whose neighbours differ (broken pairs, Prins 2009).
     */
    double distance(Individual other, Options options) {
        double sum = 0;
        for (int c = 0; c < option.length; c++) {
            if (option[c] != other.option[c]) {
                sum += 1;
                continue;
            }
            int visits = options.slots[c][option[c]].length;
            int broken = 0;
            for (int k = 0; k < visits; k++) {
                int at = 2 * (c * mostVisits + k);
                int follower = links[at];
                int predecessor = links[at + 1];
                if (follower != other.links[at] && follower != other.links[at + 1]) {
                    broken++;
                }
                if (predecessor == -1 && other.links[at] != -1 && other.links[at + 1] != -1) {
                    broken++;
                }
            }
            sum += visits == 0 ? 0 : 0.5 * broken / visits;
        }
        return sum / Math.max(1, option.length);
    }
}
