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
            double saved = tours.penalty[a] + tours.penalty[b] + tours.saving[u];
            double demand = tours.model.demand[u];
            double service = tours.model.service[u];
            for (int v = tours.next[tours.start(b)]; tours.isCustomer(v); v = tours.next[v]) {
                double more = tours.model.demand[v] - demand;
                double longer = tours.model.service[v] - service;
                double timeA = tours.time[a] + longer - tours.saving[u];
                double timeB = tours.time[b] - longer - tours.saving[v];
                double floor = tours.penalty(tours.load[a] + more, timeA)
                        + tours.penalty(tours.load[b] - more, timeB)
                        - saved
                        - tours.saving[v];
                if (floor < best) {
                    consider(tours, insertions, u, v, more, timeA, timeB);
                }
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

    private void consider(SlotTours t, Insertions insertions, int u, int v, double more, double timeA, double timeB) {
        int a = t.route[u];
        int b = t.route[v];
        double intoB = insertions.detourWithout(b, u, v);
        int placeU = insertions.place;
        double intoA = insertions.detourWithout(a, v, u);
        double delta = intoA
                + intoB
                - t.saving[u]
                - t.saving[v]
                + t.penalty(t.load[a] + more, timeA + intoA)
                + t.penalty(t.load[b] - more, timeB + intoB)
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
