package org.tidalrounds.planning.tour.search;

import java.util.SplittableRandom;

/**
 * Takes strings of neighbouring visits out of routes near each other (Christiaens, Vanden Berghe 2020, "Slack induction
 * by string removals"). Half of the time the customers met lose all their visits, so that their days can change.
 */
final class Ruin {
    private static final int MEAN_VISITS = 10;
    private static final int LONGEST_STRING = 10;

    private final Workbench bench;
    private final SplittableRandom random;
    private final int[] string;
    /** Customers that lack visits because of the last ruin, without doubles. */
    final int[] met;

    int metCount;
    private final boolean[] isMet;
    /** Slots changed by the last ruin, or by what follows it. */
    final boolean[] touched;

    Ruin(Workbench bench, SplittableRandom random) {
        this.bench = bench;
        this.random = random;
        string = new int[bench.model.customers];
        met = new int[bench.model.customers];
        isMet = new boolean[bench.model.customers];
        touched = new boolean[bench.model.slots];
    }

    void ruin(int seed) {
        for (int i = 0; i < metCount; i++) {
            isMet[met[i]] = false;
        }
        metCount = 0;
        java.util.Arrays.fill(touched, false);
        boolean whole = random.nextBoolean();
        int wanted = 1 + random.nextInt(2 * MEAN_VISITS);
        int removed = removeString(seed, whole);
        for (int near : bench.model.neighbours[seed]) {
            if (removed >= wanted) {
                break;
            }
            removed += removeString(near, whole);
        }
    }

    /** A string around one of the customer's visits, if it has any; returns the visits removed. */
    private int removeString(int customer, boolean whole) {
        int[] allowed = bench.model.options.allowed[customer];
        int slot = allowed.length == 0 || isMet[customer] ? -1 : pick(customer, allowed);
        if (slot < 0) {
            return 0;
        }
        SlotTours tours = bench.slots[slot];
        int r = tours.route[customer];
        int count = tours.copy(r, string, 0);
        int length = 1 + random.nextInt(Math.min(count, LONGEST_STRING));
        int at = tours.place[customer] - 1;
        int first = Math.max(0, Math.min(count - length, at - random.nextInt(length)));
        int removed = length;
        for (int i = first; i < first + length; i++) {
            tours.unlink(string[i]);
            meet(string[i]);
        }
        tours.refresh(r);
        touched[slot] = true;
        for (int i = first; whole && i < first + length; i++) {
            removed += removeAll(string[i]);
        }
        return removed;
    }

    private int pick(int customer, int[] allowed) {
        int offset = random.nextInt(allowed.length);
        for (int i = 0; i < allowed.length; i++) {
            int slot = allowed[(offset + i) % allowed.length];
            if (bench.slots[slot].has(customer)) {
                return slot;
            }
        }
        return -1;
    }

    private int removeAll(int customer) {
        int removed = 0;
        for (int slot : bench.model.options.allowed[customer]) {
            if (bench.slots[slot].has(customer)) {
                bench.remove(customer, slot);
                touched[slot] = true;
                removed++;
            }
        }
        return removed;
    }

    private void meet(int customer) {
        if (!isMet[customer]) {
            isMet[customer] = true;
            met[metCount++] = customer;
        }
    }

    /** Counts a customer that lacked visits before among those to be served. */
    void add(int customer) {
        meet(customer);
    }
}
