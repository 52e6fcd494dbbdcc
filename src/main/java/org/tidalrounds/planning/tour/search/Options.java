package org.tidalrounds.planning.tour.search;

import java.util.Arrays;
import java.util.List;

/**
 * The options of every customer that can be driven. A visit that would break a limit even alone (no vehicle, too heavy,
 * too far, too long) is cut out of its option; of the options left only those with the most visits stay, and a cut option costs nothing.
 */
final class Options {
    /** Slots of each option, [customer][option]. */
    final int[][][] slots;

    final double[][] cost;
    /** All slots of a customer's options, ascending. */
    final int[][] allowed;

    final int mostVisits;
    private final long[][][] masks;

    Options(Model model) {
        int n = model.customers;
        slots = new int[n][][];
        cost = new double[n][];
        allowed = new int[n][];
        masks = new long[n][][];
        RouteTimeline timeline = model.timeline();
        int most = 0;
        for (int c = 0; c < n; c++) {
            boolean[] usable = new boolean[model.slots];
            for (VisitOption option : model.problem.options().get(c)) {
                for (int slot : option.slots()) {
                    usable[slot] = usable[slot] || fitsAlone(model, timeline, c, slot);
                }
            }
            reduce(c, model.problem.options().get(c), usable);
            masks[c] = new long[slots[c].length][(model.slots + 63) / 64];
            for (int o = 0; o < slots[c].length; o++) {
                most = Math.max(most, slots[c][o].length);
                for (int slot : slots[c][o]) {
                    masks[c][o][slot >> 6] |= 1L << (slot & 63);
                }
            }
            allowed[c] = Arrays.stream(slots[c])
                    .flatMapToInt(Arrays::stream)
                    .distinct()
                    .sorted()
                    .toArray();
        }
        mostVisits = most;
    }

    int count(int customer) {
        return slots[customer].length;
    }

    boolean contains(int customer, int option, int slot) {
        return (masks[customer][option][slot >> 6] & 1L << (slot & 63)) != 0;
    }

    /** Whether the option holds all slots given. */
    boolean covers(int customer, int option, int[] chosen, int chosenCount) {
        for (int i = 0; i < chosenCount; i++) {
            if (!contains(customer, option, chosen[i])) {
                return false;
            }
        }
        return true;
    }

    /** The option made of exactly these slots, or the cheapest that holds them all, or -1. */
    int indexOf(int customer, int[] chosen, int chosenCount) {
        int found = -1;
        for (int o = 0; o < slots[customer].length; o++) {
            if (covers(customer, o, chosen, chosenCount) && (found < 0 || rank(customer, o) < rank(customer, found))) {
                found = o;
            }
        }
        return found;
    }

    private double rank(int customer, int option) {
        return slots[customer][option].length * 1e9 + cost[customer][option];
    }

    private static boolean fitsAlone(
            Model model, @org.jspecify.annotations.Nullable RouteTimeline timeline, int customer, int slot) {
        int depot = model.depot[slot];
        double duration = model.between(depot, customer) + model.service[customer] + model.between(customer, depot);
        return model.vehicles[slot] > 0
                && Double.isFinite(duration)
                && model.demand[customer] <= model.capacity[slot] + Model.TOLERANCE
                && duration <= model.maxDuration[slot] + Model.TOLERANCE
                && (timeline == null || timeline.lateness(depot, new int[] {customer}, 1) <= Model.TOLERANCE);
    }

    private void reduce(int customer, List<VisitOption> given, boolean[] usable) {
        int[][] cut = given.stream()
                .map(o -> Arrays.stream(o.slots()).filter(s -> usable[s]).toArray())
                .toArray(int[][]::new);
        int most = 0;
        boolean whole = false;
        for (int o = 0; o < cut.length; o++) {
            whole = whole || cut[o].length == given.get(o).slots().length;
            most = Math.max(most, cut[o].length);
        }
        int kept = 0;
        slots[customer] = new int[cut.length][];
        cost[customer] = new double[cut.length];
        for (int o = 0; o < cut.length; o++) {
            boolean full = cut[o].length == given.get(o).slots().length;
            if (whole ? full : cut[o].length == most && isNew(customer, cut[o], kept)) {
                slots[customer][kept] = cut[o];
                cost[customer][kept++] = full ? given.get(o).cost() : 0;
            }
        }
        slots[customer] = Arrays.copyOf(slots[customer], kept);
        cost[customer] = Arrays.copyOf(cost[customer], kept);
    }

    private boolean isNew(int customer, int[] candidate, int kept) {
        for (int o = 0; o < kept; o++) {
            if (Arrays.equals(slots[customer][o], candidate)) {
                return false;
            }
        }
        return true;
    }
}
