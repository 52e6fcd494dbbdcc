package org.tidalrounds.planning.tour.search;

/**
 * Moves of one to three consecutive customers: behind another stop, also turned round, or in exchange for one to three
 * others. Each is priced in constant time (Vidal et al. 2012, section 4.4).
 */
final class SegmentMoves {
    private static final int LONGEST = 3;

    private final Change change;
    private final int[] last = new int[LONGEST + 1];
    private final int[] after = new int[LONGEST + 1];
    /** Travel saved by taking the first k customers out. */
    private final double[] gain = new double[LONGEST + 1];

    private final double[] load = new double[LONGEST + 1];
    /** Service and travel inside the first k customers. */
    private final double[] time = new double[LONGEST + 1];
    /** Extra travel when these are driven backwards. */
    private final double[] turn = new double[LONGEST + 1];

    private final int[] moving = new int[LONGEST];
    private final int[] moved = new int[LONGEST];
    private SlotTours tours;
    private int u;
    private int before;
    private int home;
    private int count;

    SegmentMoves(SlotTours any, Change change) {
        this.tours = any;
        this.change = change;
    }

    /** Looks at the customers from u on; to be called again after each change. */
    void take(SlotTours slotTours, int customer) {
        SlotTours t = slotTours;
        tours = t;
        u = customer;
        home = t.route[u];
        before = t.prev[u];
        count = 0;
        for (int stop = u; count < LONGEST && t.isCustomer(stop); stop = t.next[stop]) {
            count++;
            last[count] = stop;
            int follower = t.next[stop];
            after[count] = follower;
            gain[count] = t.leg[u] + t.leg[follower] - t.between(before, follower);
            load[count] = t.loadTo[stop] - t.loadTo[before];
            time[count] = t.timeTo[stop] - t.timeTo[before] - t.leg[u];
            turn[count] = t.turnTo[stop] - t.turnTo[u];
        }
    }

    /** Moves customers behind v, a customer or the start of a route. */
    boolean relocate(int v) {
        SlotTours t = tours;
        int to = t.route[v];
        int y = t.next[v];
        double slack = to == home ? t.penalty[home] : t.penalty[home] + t.penalty[to];
        double intoFirst = t.between(v, u) - t.leg[y];
        int distance = t.place[v] - t.place[u];
        for (int k = 1; k <= count; k++) {
            if (to == home && distance >= -1 && distance < k) {
                continue;
            }
            double add = intoFirst + t.between(last[k], y);
            if (add - gain[k] < slack && pays(to, k, add, slack) && move(v, to, k, false)) {
                return true;
            }
            if (k > 1) {
                double back = t.between(v, last[k]) + t.between(u, y) - t.leg[y] + turn[k];
                if (back - gain[k] < slack && pays(to, k, back, slack) && move(v, to, k, true)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean pays(int to, int k, double add, double slack) {
        SlotTours t = tours;
        double delta = add - gain[k] - slack;
        if (to == home) {
            return delta + t.penalty(t.load[home], t.time[home] + add - gain[k]) < -Model.TOLERANCE;
        }
        return delta
                        + t.penalty(t.load[home] - load[k], t.time[home] - gain[k] - time[k])
                        + t.penalty(t.load[to] + load[k], t.time[to] + add + time[k])
                < -Model.TOLERANCE;
    }

    private boolean move(int v, int to, int k, boolean backwards) {
        change.begin(tours, home, to);
        collect(u, k, moving);
        int at = v;
        for (int i = 0; i < k; i++) {
            int customer = moving[backwards ? k - 1 - i : i];
            tours.unlink(customer);
            tours.link(customer, at);
            at = customer;
        }
        return change.settle(tours);
    }

    /** Exchanges customers from u on with customers from v on. */
    boolean swap(int v) {
        SlotTours t = tours;
        int to = t.route[v];
        double slack = to == home ? t.penalty[home] : t.penalty[home] + t.penalty[to];
        int beforeV = t.prev[v];
        double out = t.between(before, v) - t.leg[u];
        double in = t.between(beforeV, u) - t.leg[v];
        int distance = t.place[v] - t.place[u];
        int lastV = v;
        for (int m = 1; m <= count && t.isCustomer(lastV); m++) {
            int afterV = t.next[lastV];
            for (int k = m; k <= count; k++) {
                if (k == m && u > v || to == home && distance <= k && -distance <= m) {
                    continue;
                }
                double first = out + t.between(lastV, after[k]) - t.leg[after[k]];
                double second = in + t.between(last[k], afterV) - t.leg[afterV];
                if (first + second < slack
                        && paysSwap(v, lastV, to, k, first, second, slack)
                        && exchange(v, to, k, m)) {
                    return true;
                }
            }
            lastV = afterV;
        }
        return false;
    }

    private boolean paysSwap(int v, int lastV, int to, int k, double first, double second, double slack) {
        SlotTours t = tours;
        double delta = first + second - slack;
        if (to == home) {
            return delta + t.penalty(t.load[home], t.time[home] + first + second) < -Model.TOLERANCE;
        }
        int beforeV = t.prev[v];
        double heavier = t.loadTo[lastV] - t.loadTo[beforeV] - load[k];
        double longer = t.timeTo[lastV] - t.timeTo[beforeV] - t.leg[v] - time[k];
        return delta
                        + t.penalty(t.load[home] + heavier, t.time[home] + longer + first)
                        + t.penalty(t.load[to] - heavier, t.time[to] - longer + second)
                < -Model.TOLERANCE;
    }

    private boolean exchange(int v, int to, int k, int m) {
        change.begin(tours, home, to);
        int beforeV = tours.prev[v];
        collect(u, k, moving);
        collect(v, m, moved);
        for (int i = 0; i < k; i++) {
            tours.unlink(moving[i]);
        }
        for (int i = 0; i < m; i++) {
            tours.unlink(moved[i]);
        }
        chain(moved, m, before);
        chain(moving, k, beforeV);
        return change.settle(tours);
    }

    private void collect(int from, int k, int[] into) {
        int stop = from;
        for (int i = 0; i < k; i++) {
            into[i] = stop;
            stop = tours.next[stop];
        }
    }

    private void chain(int[] stops, int k, int behind) {
        int at = behind;
        for (int i = 0; i < k; i++) {
            tours.link(stops[i], at);
            at = stops[i];
        }
    }
}
