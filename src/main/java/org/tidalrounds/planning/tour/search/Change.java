package org.tidalrounds.planning.tour.search;

/**
 * One change to one or two routes of a slot. Where days have hours, a move is priced without them, which can only flatter
 * it: so it is made, its lateness computed, and taken back when it does not pay.
 */
final class Change {
    private final boolean timed;
    final int[] first;
    final int[] second;
    int firstCount;
    int secondCount;
    private int firstRoute;
    private int secondRoute;
    private long firstChangedAt;
    private long secondChangedAt;
    private double before;

    Change(Model model) {
        timed = model.timed;
        first = new int[model.customers];
        second = new int[model.customers];
    }

    /** Notes both routes, which may be the same, as they are. */
    void begin(SlotTours tours, int a, int b) {
        firstRoute = a;
        secondRoute = b;
        firstCount = tours.copy(a, first, 0);
        firstChangedAt = tours.changedAt[a];
        before = tours.cost(a);
        if (b != a) {
            secondCount = tours.copy(b, second, 0);
            secondChangedAt = tours.changedAt[b];
            before += tours.cost(b);
        }
    }

    /** Brings the sums up to date; false when the change did not pay and was taken back. */
    boolean settle(SlotTours tours) {
        tours.refresh(firstRoute);
        double after = tours.cost(firstRoute);
        if (secondRoute != firstRoute) {
            tours.refresh(secondRoute);
            after += tours.cost(secondRoute);
        }
        if (!timed || after < before - Model.TOLERANCE) {
            return true;
        }
        rewrite(tours, firstRoute, first, firstCount);
        if (secondRoute != firstRoute) {
            rewrite(tours, secondRoute, second, secondCount);
            tours.changedAt[secondRoute] = secondChangedAt;
        }
        tours.changedAt[firstRoute] = firstChangedAt;
        return false;
    }

    private static void rewrite(SlotTours tours, int r, int[] stops, int count) {
        tours.empty(r);
        tours.fill(r, stops, 0, count);
    }
}
