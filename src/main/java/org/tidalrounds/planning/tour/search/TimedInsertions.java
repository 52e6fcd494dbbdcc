package org.tidalrounds.planning.tour.search;

/**
 * Insertions where days have hours: the place decides also how late the run gets, so every place that might be best is
 * timed. Prices are remembered until the route changes.
 */
final class TimedInsertions {
    private final SlotTours tours;
    private final long[] knownAt;
    private final double[] price;
    private final int[] behind;
    private final int[] trial;
    /** Behind which stop the customer priced last would go. */
    int place;

    TimedInsertions(SlotTours tours) {
        this.tours = tours;
        int cells = tours.model.timed ? tours.vehicles * tours.model.customers : 0;
        knownAt = new long[cells];
        price = new double[cells];
        behind = new int[cells];
        trial = new int[tours.model.customers + 1];
    }

    double price(int r, int c) {
        int cell = c * tours.vehicles + r;
        if (knownAt[cell] < tours.changedAt[r]) {
            int count = tours.copy(r, trial, 1);
            price[cell] = bestRise(r, c, count, tours.load[r], tours.time[r]) - tours.penalty[r];
            behind[cell] = place;
            knownAt[cell] = tours.changes;
        }
        place = behind[cell];
        return price[cell];
    }

    /** The penalty for lateness of c's own route when c has left. */
    double latenessWithout(int r, int c) {
        return tours.lateness(trial, copyWithout(r, c, 0));
    }

    /** Detour and all penalties with c at the best place of its own route. */
    double riseInOwn(int r, int c) {
        double load = tours.load[r] - tours.model.demand[c];
        double time = tours.time[r] - tours.saving[c] - tours.model.service[c];
        return bestRise(r, c, copyWithout(r, c, 1), load, time);
    }

    /** Of all places in the trial route, whose first element is left free. */
    private double bestRise(int r, int c, int count, double load, double time) {
        double newLoad = load + tours.model.demand[c];
        double newTime = time + tours.model.service[c];
        double best = Double.POSITIVE_INFINITY;
        int at = tours.start(r);
        for (int i = 0; i <= count; i++) {
            trial[i] = c;
            int follower = i < count ? trial[i + 1] : tours.start(r) + 1;
            double more = tours.between(at, c) + tours.between(c, follower) - tours.between(at, follower);
            double sum = more + tours.penalty(newLoad, newTime + more);
            if (sum < best) {
                sum += tours.lateness(trial, count + 1);
                if (sum < best) {
                    best = sum;
                    place = at;
                }
            }
            if (i < count) {
                trial[i] = follower;
                at = follower;
            }
        }
        return best;
    }

    private int copyWithout(int r, int c, int from) {
        int count = from;
        for (int stop = tours.next[tours.start(r)]; tours.isCustomer(stop); stop = tours.next[stop]) {
            if (stop != c) {
                trial[count++] = stop;
            }
        }
        return count - from;
    }
}
