package org.tidalrounds.planning.tour.search;

/**
 * SWAP*: two customers of two routes change routes, each to its best place there and not to the other's (Vidal 2022,
 * "Hybrid genetic search for the CVRP: open-source implementation and SWAP* neighborhood"); with the single change of
 * route as the special case.
 */
final class SwapStar {
    private final Change change;
    private double best;
    private int bestU;
    private int bestV;
    private int behindU;
    private int behindV;

    SwapStar(Change change) {
        this.change = change;
    }

    /** Makes the best such exchange between two routes, if it pays. */
    boolean improve(SlotTours tours, Insertions insertions, int a, int b) {
        best = -Model.TOLERANCE;
        for (int u = tours.next[tours.start(a)]; tours.isCustomer(u); u = tours.next[u]) {
            for (int v = tours.next[tours.start(b)]; tours.isCustomer(v); v = tours.next[v]) {
                consider(tours, insertions, u, v);
            }
        }
        if (best >= -Model.TOLERANCE) {
            return false;
        }
        change.begin(tours, a, b);
        tours.unlink(bestU);
        tours.unlink(bestV);
        tours.link(bestU, behindU);
        tours.link(bestV, behindV);
        return change.settle(tours);
    }

    private void consider(SlotTours t, Insertions insertions, int u, int v) {
        int a = t.route[u];
        int b = t.route[v];
        double more = t.model.demand[v] - t.model.demand[u];
        double longer = t.model.service[v] - t.model.service[u];
        double saveU = insertions.saving(u);
        double saveV = insertions.saving(v);
        double floor = t.penalty(t.load[a] + more, t.time[a] + longer - saveU)
                + t.penalty(t.load[b] - more, t.time[b] - longer - saveV)
                - t.penalty[a]
                - t.penalty[b]
                - saveU
                - saveV;
        if (floor >= best) {
            return;
        }
        double intoB = insertions.detourWithout(b, u, v);
        int placeU = insertions.place;
        double intoA = insertions.detourWithout(a, v, u);
        double delta = intoA
                + intoB
                - saveU
                - saveV
                + t.penalty(t.load[a] + more, t.time[a] + longer - saveU + intoA)
                + t.penalty(t.load[b] - more, t.time[b] - longer - saveV + intoB)
                - t.penalty[a]
                - t.penalty[b];
        if (delta < best) {
            best = delta;
            bestU = u;
            bestV = v;
            behindU = placeU;
            behindV = insertions.place;
        }
    }
}
