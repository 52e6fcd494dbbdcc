package org.tidalrounds.planning.tour.search;

import java.util.SplittableRandom;

/**
 * Gives a customer as many of its lacking visits as break no limit, then as cheaply as possible; now and then a route is
 * overlooked ("blinks", Christiaens, Vanden Berghe 2020).
 */
final class Recreate {
    private static final double BLINK = 0.01;

    private final Workbench bench;
    private final Options options;
    private final SplittableRandom random;
    private final double wall;
    private final double[] price;
    private final int[] behind;
    /** After {@link #serve}: visits the customer still lacks, and the cost of its option. */
    int lacking;

    double optionCost;

    Recreate(Workbench bench, SplittableRandom random) {
        this.bench = bench;
        this.random = random;
        options = bench.model.options;
        wall = bench.model.longestTravel * 100;
        price = new double[bench.model.slots];
        behind = new int[bench.model.slots];
    }

    void serve(int c, boolean[] touched) {
        for (int slot : options.allowed[c]) {
            price[slot] = bench.slots[slot].has(c) ? 0 : best(c, slot);
        }
        int chosen = choose(c);
        lacking = 0;
        optionCost = options.cost[c][chosen];
        for (int slot : options.slots[c][chosen]) {
            if (bench.slots[slot].has(c)) {
                continue;
            }
            if (price[slot] < wall) {
                bench.insert(c, slot, behind[slot]);
                touched[slot] = true;
            } else {
                lacking++;
                optionCost = 0;
            }
        }
    }

    private int choose(int c) {
        int best = -1;
        int fewest = 0;
        double least = 0;
        for (int o = 0; o < options.count(c); o++) {
            if (!holdsAll(c, o)) {
                continue;
            }
            int open = 0;
            double sum = 0;
            for (int slot : options.slots[c][o]) {
                open += price[slot] < wall ? 0 : 1;
                sum += price[slot] < wall ? price[slot] : 0;
            }
            sum += open == 0 ? options.cost[c][o] : 0;
            if (best < 0 || open < fewest || open == fewest && sum < least) {
                best = o;
                fewest = open;
                least = sum;
            }
        }
        return best;
    }

    private boolean holdsAll(int c, int o) {
        for (int slot : options.allowed[c]) {
            if (bench.slots[slot].has(c) && !options.contains(c, o, slot)) {
                return false;
            }
        }
        return true;
    }

    private double best(int c, int slot) {
        SlotTours tours = bench.slots[slot];
        Insertions insertions = bench.insertions[slot];
        double best = Double.POSITIVE_INFINITY;
        boolean emptySeen = false;
        for (int r = 0; r < tours.vehicles; r++) {
            boolean empty = tours.size[r] == 0;
            if (empty && emptySeen || random.nextDouble() < BLINK) {
                continue;
            }
            emptySeen |= empty;
            double each = insertions.price(r, c);
            if (each < best) {
                best = each;
                behind[slot] = insertions.place;
            }
        }
        return best;
    }
}
