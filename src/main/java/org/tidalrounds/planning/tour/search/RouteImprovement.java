package org.tidalrounds.planning.tour.search;

import java.util.SplittableRandom;

/**
 * Improves the routes of one slot until no move pays: every customer with its near ones, in random order, first
 * improvement. Pairs whose routes have not changed since their last test are passed over.
 */
final class RouteImprovement {
    private final Model model;
    private final SplittableRandom random;
    private final StopSignal stop;
    private final SegmentMoves segments;
    private final TailMoves tails;
    private final SwapStar swapStar;
    private final Sectors sectors;
    private final int[] order;
    private SlotTours tours;

    RouteImprovement(Model model, SlotTours any, SplittableRandom random, StopSignal stop) {
        this.model = model;
        this.random = random;
        this.stop = stop;
        this.tours = any;
        Change change = new Change(model);
        segments = new SegmentMoves(any, change);
        tails = new TailMoves(any, change);
        swapStar = new SwapStar(change);
        sectors = new Sectors(model);
        order = new int[model.customers];
    }

    void improve(SlotTours slotTours, Insertions insertions) {
        tours = slotTours;
        int count = 0;
        for (int r = 0; r < tours.vehicles; r++) {
            count += tours.copy(r, order, count);
        }
        Order.shuffle(order, count, random);
        boolean again = count > 0;
        while (again && !stop.isOnNow()) {
            again = false;
            for (int i = 0; i < count && !stop.isOnNow(); i++) {
                again |= improve(order[i]);
            }
            again = again || swapRoutes(insertions);
        }
    }

    private boolean improve(int u) {
        SlotTours t = tours;
        long tested = t.testedAt[u];
        if (tested == t.changes) {
            return false;
        }
        t.testedAt[u] = t.changes;
        boolean improved = false;
        boolean taken = false;
        for (int v : model.neighbours[u]) {
            int r = t.route[v];
            if (r < 0 || t.changedAt[t.route[u]] <= tested && t.changedAt[r] <= tested) {
                continue;
            }
            if (!taken) {
                segments.take(t, u);
            }
            taken = !improve(u, v);
            improved |= !taken;
        }
        int empty = t.changedAt[t.route[u]] > tested ? t.findEmpty() : -1;
        if (empty >= 0) {
            segments.take(t, u);
            int start = t.start(empty);
            improved |= segments.relocate(start) || tails.joinTails(t, start, u);
        }
        return improved;
    }

    private boolean improve(int u, int v) {
        SlotTours t = tours;
        if (segments.relocate(v) || segments.swap(v) || tails.improve(t, u, v)) {
            return true;
        }
        int p = t.prev[v];
        return !t.isCustomer(p) && segments.relocate(p);
    }

    private boolean swapRoutes(Insertions insertions) {
        SlotTours t = tours;
        boolean improved = false;
        long tested = t.swappedAt;
        t.swappedAt = t.changes;
        sectors.measure(t);
        for (int a = 0; a < t.vehicles; a++) {
            for (int b = 0; b < a; b++) {
                boolean changed = t.changedAt[a] > tested || t.changedAt[b] > tested;
                if (changed && sectors.meet(a, b)) {
                    improved |= swapStar.improve(t, insertions, a, b);
                }
            }
        }
        return improved;
    }
}
