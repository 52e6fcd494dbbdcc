package org.tidalrounds.planning.tour.search;

import java.util.SplittableRandom;

/**
 * Gives each customer the option whose visits, each at its best place in its slot, cost least (Vidal et al. 2012, section
 * 4.4, "pattern improvement").
 */
final class PatternImprovement {
    private final Workbench bench;
    private final Options options;
    private final SplittableRandom random;
    private final StopSignal stop;
    /** By slot: what the best insertion of the customer looked at costs, and behind which stop it goes. */
    private final double[] price;

    private final int[] behind;
    private final int[] order;

    PatternImprovement(Workbench bench, SplittableRandom random, StopSignal stop) {
        this.bench = bench;
        this.random = random;
        this.stop = stop;
        options = bench.model.options;
        price = new double[bench.model.slots];
        behind = new int[bench.model.slots];
        order = new int[bench.model.customers];
    }

    /** All customers, again until none changes; true when any has. */
    boolean improve() {
        for (int c = 0; c < order.length; c++) {
            order[c] = c;
        }
        Order.shuffle(order, order.length, random);
        boolean any = false;
        boolean again = true;
        while (again) {
            again = false;
            for (int i = 0; i < order.length && !stop.isOnNow(); i++) {
                again |= improve(order[i]);
            }
            any |= again;
        }
        return any;
    }

    private boolean improve(int c) {
        double keeping = options.cost[c][bench.option[c]];
        for (int slot : options.allowed[c]) {
            keeping += priceOf(c, slot);
        }
        int best = cheapest(c);
        if (best < 0 || total(c, best) >= keeping - Model.TOLERANCE) {
            return false;
        }
        for (int slot : options.allowed[c]) {
            SlotTours tours = bench.slots[slot];
            boolean wanted = options.contains(c, best, slot);
            if (wanted && tours.has(c) && behind[slot] == tours.prev[c]) {
                continue;
            }
            bench.remove(c, slot);
            if (wanted) {
                bench.insert(c, slot, behind[slot]);
            }
        }
        bench.option[c] = best;
        return true;
    }

    /** Prices the best insertion into a slot; returns what the visit there costs now, 0 if there is none. */
    private double priceOf(int c, int slot) {
        SlotTours tours = bench.slots[slot];
        Insertions insertions = bench.insertions[slot];
        int own = tours.route[c];
        double best = Double.POSITIVE_INFINITY;
        double now = 0;
        if (own >= 0) {
            double without = insertions.costWithout(own, c);
            now = tours.cost(own) - without;
            best = insertions.costAtBest(own, c) - without;
            behind[slot] = insertions.place;
        }
        boolean emptySeen = false;
        for (int r = 0; r < tours.vehicles; r++) {
            boolean empty = tours.size[r] == 0;
            if (r != own && !(empty && emptySeen) && insertions.floor(r, c) < best) {
                double each = insertions.price(r, c);
                if (each < best) {
                    best = each;
                    behind[slot] = insertions.place;
                }
            }
            emptySeen |= empty;
        }
        price[slot] = best;
        return now;
    }

    private int cheapest(int c) {
        int best = -1;
        for (int o = 0; o < options.count(c); o++) {
            if (best < 0 || total(c, o) < total(c, best)) {
                best = o;
            }
        }
        return best;
    }

    private double total(int c, int o) {
        double sum = options.cost[c][o];
        for (int slot : options.slots[c][o]) {
            sum += price[slot];
        }
        return sum;
    }

    /** Adds the visits a customer lacks: the cheapest of the options that hold what it has. */
    void complete(int c) {
        for (int slot : options.allowed[c]) {
            if (!bench.slots[slot].has(c)) {
                priceOf(c, slot);
            } else {
                price[slot] = 0;
            }
        }
        int best = -1;
        for (int o = 0; o < options.count(c); o++) {
            if (holdsAll(c, o) && (best < 0 || total(c, o) < total(c, best))) {
                best = o;
            }
        }
        for (int slot : options.slots[c][best]) {
            if (!bench.slots[slot].has(c)) {
                bench.insert(c, slot, behind[slot]);
            }
        }
        bench.option[c] = best;
    }

    private boolean holdsAll(int c, int o) {
        for (int slot : options.allowed[c]) {
            if (bench.slots[slot].has(c) && !options.contains(c, o, slot)) {
                return false;
            }
        }
        return true;
    }
}
