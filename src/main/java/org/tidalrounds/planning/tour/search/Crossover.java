package org.tidalrounds.planning.tour.search;

import java.util.SplittableRandom;

/**
 * Periodic crossover with insertions (PIX; Vidal et al. 2012, section 4.3): some slots come from the first parent, some from
 * the second as far as options allow, some are mixed; missing visits are inserted where they cost least.
 */
final class Crossover {
    private static final int FIRST = 0;
    private static final int MIXED = 1;
    private static final int SECOND = 2;

    private final Workbench bench;
    private final Options options;
    private final SplittableRandom random;
    private final Split split;
    private final PatternImprovement patterns;
    private final int slots;
    private final int[] slotOrder;
    private final int[] customerOrder;
    private final int[] share;
    private final int[][] giants;
    private final int[] counts;
    /** End of the piece of each mixed slot in the first parent. */
    private final int[] cut;
    /** Slots each customer has inherited so far. */
    private final int[][] chosen;

    private final int[] chosenCount;

    Crossover(Workbench bench, PatternImprovement patterns, Split split, SplittableRandom random) {
        this.bench = bench;
        this.patterns = patterns;
        this.split = split;
        this.random = random;
        Model model = bench.model;
        options = model.options;
        slots = model.slots;
        slotOrder = new int[slots];
        customerOrder = new int[model.customers];
        share = new int[slots];
        giants = new int[slots][model.customers];
        counts = new int[slots];
        cut = new int[slots];
        chosen = new int[model.customers][Math.max(1, options.mostVisits)];
        chosenCount = new int[model.customers];
    }

    /** Leaves the child on the workbench, complete but not improved. */
    void breed(Individual first, Individual second) {
        divide();
        for (int c = 0; c < customerOrder.length; c++) {
            chosenCount[c] = 0;
            customerOrder[c] = c;
        }
        for (int slot = 0; slot < slots; slot++) {
            counts[slot] = 0;
            inheritFirst(slot, first.giants[slot]);
        }
        for (int slot : slotOrder) {
            if (share[slot] != FIRST) {
                inheritSecond(slot, second.giants[slot]);
            }
        }
        settle();
    }

    /** A random individual: any option, any order. */
    void invent() {
        for (int slot = 0; slot < slots; slot++) {
            counts[slot] = 0;
        }
        for (int c = 0; c < customerOrder.length; c++) {
            customerOrder[c] = c;
            chosenCount[c] = 0;
            for (int slot : options.slots[c][random.nextInt(options.count(c))]) {
                choose(c, slot);
            }
        }
        for (int slot = 0; slot < slots; slot++) {
            Order.shuffle(giants[slot], counts[slot], random);
        }
        settle();
    }

    private void divide() {
        for (int s = 0; s < slots; s++) {
            slotOrder[s] = s;
        }
        Order.shuffle(slotOrder, slots, random);
        int a = random.nextInt(slots + 1);
        int b = random.nextInt(slots + 1);
        for (int i = 0; i < slots; i++) {
            share[slotOrder[i]] = i < Math.min(a, b) ? FIRST : i < Math.max(a, b) ? SECOND : MIXED;
        }
        Order.shuffle(slotOrder, slots, random);
    }

    private void inheritFirst(int slot, int[] giant) {
        int length = giant.length;
        cut[slot] = 0;
        if (share[slot] == FIRST) {
            for (int customer : giant) {
                choose(customer, slot);
            }
        } else if (share[slot] == MIXED && length > 0) {
            int from = random.nextInt(length);
            int pieces = 1 + random.nextInt(length);
            for (int i = 0; i < pieces; i++) {
                choose(giant[(from + i) % length], slot);
            }
            cut[slot] = from + pieces;
        }
    }

    private void inheritSecond(int slot, int[] giant) {
        int length = giant.length;
        for (int i = 0; i < length; i++) {
            int customer = giant[(cut[slot] + i) % length];
            if (!has(customer, slot) && fits(customer, slot)) {
                choose(customer, slot);
            }
        }
    }

    private void choose(int customer, int slot) {
        chosen[customer][chosenCount[customer]++] = slot;
        giants[slot][counts[slot]++] = customer;
    }

    private boolean has(int customer, int slot) {
        for (int i = 0; i < chosenCount[customer]; i++) {
            if (chosen[customer][i] == slot) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(int customer, int slot) {
        for (int o = 0; o < options.count(customer); o++) {
            if (options.contains(customer, o, slot)
                    && options.covers(customer, o, chosen[customer], chosenCount[customer])) {
                return true;
            }
        }
        return false;
    }

    private void settle() {
        bench.clear();
        for (int slot = 0; slot < slots; slot++) {
            split.split(bench.slots[slot], giants[slot], counts[slot]);
        }
        Order.shuffle(customerOrder, customerOrder.length, random);
        for (int c : customerOrder) {
            patterns.complete(c);
        }
    }
}
