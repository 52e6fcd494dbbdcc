package org.tidalrounds.planning.tour.search;

/**
 * The place of least detour for each customer in each route of a slot, and the three best where a customer may leave the
 * route (Vidal 2022, SWAP*), remembered until the route changes. With hours, the price of the best place with lateness.
 */
final class Insertions {
    private static final int KEPT = 3;

    private final SlotTours tours;
    private final int vehicles;
    private final boolean timed;
    private final long[] nearestKnown;
    private final double[] nearestDetour;
    private final int[] nearestBehind;
    private final long[] known;
    private final double[] detour;
    private final int[] behind;
    private final long[] pricedAt;
    private final double[] price;
    private final int[] pricedBehind;
    private final int[] trial;

    /** Where {@link #price} or {@link #priceWithout} would insert. */
    int place;

    Insertions(SlotTours tours) {
        this.tours = tours;
        int customers = tours.model.customers;
        vehicles = tours.vehicles;
        timed = tours.model.timed;
        int cells = vehicles * customers;
        nearestKnown = new long[timed ? 0 : cells];
        nearestDetour = new double[timed ? 0 : cells];
        nearestBehind = new int[timed ? 0 : cells];
        known = new long[cells];
        detour = new double[cells * KEPT];
        behind = new int[cells * KEPT];
        pricedAt = new long[timed ? cells : 0];
        price = new double[timed ? cells : 0];
        pricedBehind = new int[timed ? cells : 0];
        trial = new int[customers + 1];
    }

    /** The rise of travel and penalties when c joins route r, of which it is no member, at its best place. */
    double price(int r, int c) {
        return timed ? timedPrice(r, c) : untimedPrice(r, c);
    }

    /** What {@link #price} is at least, where a detour is never negative. */
    double floor(int r, int c) {
        return tours.penalty(tours.load[r] + demand(c), tours.time[r] + service(c)) - tours.penalty[r];
    }

    private double untimedPrice(int r, int c) {
        int cell = cell(r, c) * KEPT;
        place = behind[cell];
        double more = detour[cell];
        return more + tours.penalty(tours.load[r] + demand(c), tours.time[r] + more + service(c)) - tours.penalty[r];
    }

    private void findNearest(int r, int c, int cell) {
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
        nearestDetour[cell] = least;
        nearestBehind[cell] = best;
        nearestKnown[cell] = tours.changes;
    }

    private double timedPrice(int r, int c) {
        int cell = c * vehicles + r;
        if (pricedAt[cell] < tours.changedAt[r]) {
            int count = tours.copy(r, trial, 1);
            price[cell] = bestTimed(r, c, count, tours.load[r], tours.time[r]) - tours.penalty[r];
            pricedBehind[cell] = place;
            pricedAt[cell] = tours.changes;
        }
        place = pricedBehind[cell];
        return price[cell];
    }

    /** What c's own route r costs without it: travel and penalties. */
    double costWithout(int r, int c) {
        double less = tours.saving[c];
        double late = 0;
        if (timed) {
            late = tours.lateness(trial, copyWithout(r, c, 0));
        }
        return tours.drive[r]
                - less
                + late
                + tours.penalty(tours.load[r] - demand(c), tours.time[r] - less - service(c));
    }

    /** What c's own route r costs with c at its best place in it. */
    double costAtBest(int r, int c) {
        double driveWithout = tours.drive[r] - tours.saving[c];
        double timeWithout = tours.time[r] - tours.saving[c];
        if (timed) {
            int count = copyWithout(r, c, 1);
            return driveWithout + bestTimed(r, c, count, tours.load[r] - demand(c), timeWithout - service(c));
        }
        double least = tours.saving[c];
        place = tours.prev[c];
        int cell = cell(r, c) * KEPT;
        for (int k = 0; k < KEPT && behind[cell + k] >= 0; k++) {
            int at = behind[cell + k];
            if (at != c && at != tours.prev[c] && detour[cell + k] < least) {
                least = detour[cell + k];
                place = at;
            }
        }
        return driveWithout + least + tours.penalty(tours.load[r], timeWithout + least);
    }

    /** The least detour for c in route r once {@code without} has left it; the place is noted. For SWAP*. */
    double detourWithout(int r, int c, int without) {
        int gap = tours.prev[without];
        int follower = tours.next[without];
        double least = tours.between(gap, c) + tours.between(c, follower) - tours.between(gap, follower);
        place = gap;
        int cell = cell(r, c) * KEPT;
        for (int k = 0; k < KEPT && behind[cell + k] >= 0; k++) {
            int at = behind[cell + k];
            if (at != without && at != gap) {
                if (detour[cell + k] < least) {
                    least = detour[cell + k];
                    place = at;
                }
                return least;
            }
        }
        return least;
    }

    /** Detour and penalties of the best place among those of the trial route, which leaves its first element free. */
    private double bestTimed(int r, int c, int count, double load, double time) {
        double best = Double.POSITIVE_INFINITY;
        int at = tours.start(r);
        for (int i = 0; i <= count; i++) {
            trial[i] = c;
            int follower = i < count ? trial[i + 1] : tours.start(r) + 1;
            double more = tours.between(at, c) + tours.between(c, follower) - tours.between(at, follower);
            double sum = more + tours.penalty(load + demand(c), time + more + service(c));
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

    private int cell(int r, int c) {
        int cell = c * vehicles + r;
        if (known[cell] < tours.changedAt[r]) {
            find(r, c, cell * KEPT);
            known[cell] = tours.changes;
        }
        return cell;
    }

    private void find(int r, int c, int first) {
        double d1 = Double.POSITIVE_INFINITY;
        double d2 = d1;
        double d3 = d1;
        int p1 = -1;
        int p2 = -1;
        int p3 = -1;
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
            if (more >= d3) {
                continue;
            }
            if (more < d1) {
                d3 = d2;
                p3 = p2;
                d2 = d1;
                p2 = p1;
                d1 = more;
                p1 = at;
            } else if (more < d2) {
                d3 = d2;
                p3 = p2;
                d2 = more;
                p2 = at;
            } else {
                d3 = more;
                p3 = at;
            }
        }
        behind[first] = p1;
        behind[first + 1] = p2;
        behind[first + 2] = p3;
        detour[first] = d1;
        detour[first + 1] = d2;
        detour[first + 2] = d3;
    }

    private double demand(int c) {
        return tours.model.demand[c];
    }

    private double service(int c) {
        return tours.model.service[c];
    }
}
