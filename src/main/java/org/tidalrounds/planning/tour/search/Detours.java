package org.tidalrounds.planning.tour.search;

/** The least detour for each customer in each route of a slot, remembered until the route changes. */
final class Detours {
    final double[] detour;
    final int[] behind;
    private final long[] knownAt;
    private final SlotTours tours;

    Detours(SlotTours tours) {
        this.tours = tours;
        int cells = tours.model.timed ? 0 : tours.vehicles * tours.model.customers;
        detour = new double[cells];
        behind = new int[cells];
        knownAt = new long[cells];
    }

    /** Index of the detour of c in route r, up to date. */
    int cell(int r, int c) {
        int cell = c * tours.vehicles + r;
        if (knownAt[cell] < tours.changedAt[r]) {
            find(r, c, cell);
            knownAt[cell] = tours.changes;
        }
        return cell;
    }

    private void find(int r, int c, int cell) {
        int[] next = tours.next;
        double[] out = tours.model.travel;
        double[] in = tours.model.inbound;
        int base = c * tours.model.nodes;
        int start = tours.start(r);
        double toC = in[base + tours.row[start]];
        double least = Double.POSITIVE_INFINITY;
        int best = start;
        for (int at = start; at != start + 1; at = next[at]) {
            int follower = next[at];
            int row = base + tours.row[follower];
            double more = toC + out[row] - tours.leg[follower];
            toC = in[row];
            if (more < least) {
                least = more;
                best = at;
            }
        }
        detour[cell] = least;
        behind[cell] = best;
    }
}
