package org.tidalrounds.planning.tour.search;

/**
 * The three least detours for each customer in each route of a slot: of these one is left whichever member leaves the
 * route (Vidal 2022, SWAP*). Remembered until the route changes.
 */
final class NextDetours {
    private static final int KEPT = 3;

    private final SlotTours tours;
    private final long[] knownAt;
    private final double[] detour;
    private final int[] behind;
    /** Behind which stop the customer asked for last would go. */
    int place;

    NextDetours(SlotTours tours) {
        this.tours = tours;
        int cells = tours.vehicles * tours.model.customers;
        knownAt = new long[cells];
        detour = new double[cells * KEPT];
        behind = new int[cells * KEPT];
    }

    /** The least detour for c in route r once {@code without} has left it. */
    double without(int r, int c, int without) {
        int gap = tours.prev[without];
        int follower = tours.next[without];
        int cell = cell(r, c) * KEPT;
        double least = c == without
                ? tours.saving[c]
                : tours.between(gap, c) + tours.between(c, follower) - tours.between(gap, follower);
        place = gap;
        for (int k = cell; k < cell + KEPT && behind[k] >= 0 && detour[k] < least; k++) {
            if (behind[k] != without && behind[k] != gap) {
                place = behind[k];
                return detour[k];
            }
        }
        return least;
    }

    private int cell(int r, int c) {
        int cell = c * tours.vehicles + r;
        if (knownAt[cell] < tours.changedAt[r]) {
            find(r, c, cell * KEPT);
            knownAt[cell] = tours.changes;
        }
        return cell;
    }

    private void find(int r, int c, int first) {
        for (int k = first; k < first + KEPT; k++) {
            detour[k] = Double.POSITIVE_INFINITY;
            behind[k] = -1;
        }
        int[] next = tours.next;
        double[] out = tours.model.travel;
        double[] in = tours.model.inbound;
        int base = c * tours.model.nodes;
        int start = tours.start(r);
        double toC = in[base + tours.row[start]];
        for (int at = start; at != start + 1; at = next[at]) {
            int follower = next[at];
            int row = base + tours.row[follower];
            double more = toC + out[row] - tours.leg[follower];
            toC = in[row];
            int k = first + KEPT - 1;
            if (more >= detour[k]) {
                continue;
            }
            for (; k > first && more < detour[k - 1]; k--) {
                detour[k] = detour[k - 1];
                behind[k] = behind[k - 1];
            }
            detour[k] = more;
            behind[k] = at;
        }
    }
}
