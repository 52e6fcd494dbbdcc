package org.tidalrounds.planning.tour.search;

/**
 * The sector around the depot that each route of a slot covers; only routes whose sectors meet are compared as wholes
 * (Vidal 2022, section 4.2).
 */
final class Sectors {
    private static final double TURN = 2 * Math.PI;

    private final double[][] anglesByDepot;
    private double[] from = {};
    private double[] width = {};

    Sectors(Model model) {
        int depots = model.nodes - model.customers;
        anglesByDepot = new double[depots][];
        for (int d = 0; d < depots; d++) {
            anglesByDepot[d] = model.embedding.angles(model.customers + d);
        }
    }

    void measure(SlotTours tours) {
        if (from.length < tours.vehicles) {
            from = new double[tours.vehicles];
            width = new double[tours.vehicles];
        }
        double[] angles = anglesByDepot[tours.model.depot[tours.slot] - tours.model.customers];
        for (int r = 0; r < tours.vehicles; r++) {
            width[r] = -1;
            for (int c = tours.next[tours.start(r)]; tours.isCustomer(c); c = tours.next[c]) {
                extend(r, angles[c]);
            }
        }
    }

    private void extend(int r, double angle) {
        if (width[r] < 0) {
            from[r] = angle;
            width[r] = 0;
            return;
        }
        double ahead = ahead(from[r], angle);
        if (ahead <= width[r]) {
            return;
        }
        double behind = TURN - ahead;
        if (ahead - width[r] <= behind) {
            width[r] = ahead;
        } else {
            from[r] = angle;
            width[r] += behind;
        }
    }

    boolean meet(int a, int b) {
        return width[a] >= 0
                && width[b] >= 0
                && (ahead(from[a], from[b]) <= width[a] || ahead(from[b], from[a]) <= width[b]);
    }

    private static double ahead(double from, double to) {
        double difference = to - from;
        return difference < 0 ? difference + TURN : difference;
    }
}
