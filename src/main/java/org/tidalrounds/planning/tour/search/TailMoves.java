package org.tidalrounds.planning.tour.search;

/** 2-opt inside a route, and 2-opt* between two: the ends exchanged, straight or turned round (Potvin, Rousseau 1995). */
final class TailMoves {
    private final Change change;
    private SlotTours tours;

    TailMoves(SlotTours any, Change change) {
        this.tours = any;
        this.change = change;
    }

    /** Tries to make v the follower of u, or u of v turned round. */
    boolean improve(SlotTours slotTours, int u, int v) {
        tours = slotTours;
        if (tours.route[u] == tours.route[v]) {
            return tours.place[u] + 1 < tours.place[v] && turnBetween(u, v);
        }
        return joinTails(tours, u, v) || joinTurned(u, v);
    }

    /** … u [x … v] y …: what lies between is driven backwards. */
    private boolean turnBetween(int u, int v) {
        SlotTours t = tours;
        int r = t.route[u];
        int x = t.next[u];
        int y = t.next[v];
        double delta = t.between(u, v) + t.between(x, y) - t.leg[x] - t.leg[y] + t.turnTo[v] - t.turnTo[x];
        if (delta - t.penalty[r] + t.penalty(t.load[r], t.time[r] + delta) >= -Model.TOLERANCE) {
            return false;
        }
        int from = t.place[u];
        int to = t.place[v];
        change.begin(t, r, r);
        t.empty(r);
        int at = t.start(r);
        for (int i = 0; i < change.firstCount; i++) {
            int customer = change.first[i < from || i >= to ? i : to - 1 - (i - from)];
            t.link(customer, at);
            at = customer;
        }
        return change.settle(t);
    }

    /** Start … u v … end, and start … p x … end, with p before v and x after u. Here u or p may be a start. */
    boolean joinTails(SlotTours slotTours, int u, int v) {
        tours = slotTours;
        SlotTours t = tours;
        int a = t.route[u];
        int b = t.route[v];
        int x = t.next[u];
        int p = t.prev[v];
        double slack = t.penalty[a] + t.penalty[b];
        double toV = t.between(u, v);
        double toX = t.between(p, x);
        double delta = toV + toX - t.leg[x] - t.leg[v] - slack;
        if (delta >= -Model.TOLERANCE) {
            return false;
        }
        double load = t.loadTo[u] + t.load[b] - t.loadTo[p];
        double time = t.timeTo[u] + toV + t.time[b] - t.timeTo[p] - t.leg[v];
        double otherTime = t.timeTo[p] + toX + t.time[a] - t.timeTo[u] - t.leg[x];
        delta += t.penalty(load, time) + t.penalty(t.load[a] + t.load[b] - load, otherTime);
        if (delta >= -Model.TOLERANCE) {
            return false;
        }
        int headA = t.place[u];
        int headB = t.place[p];
        change.begin(t, a, b);
        t.empty(a);
        t.empty(b);
        int at = append(t.start(a), change.first, 0, headA);
        append(at, change.second, headB, change.secondCount);
        at = append(t.start(b), change.second, 0, headB);
        append(at, change.first, headA, change.firstCount);
        return change.settle(t);
    }

    /** Start … u v … start turned round, and end … x turned round, then y … end. */
    private boolean joinTurned(int u, int v) {
        SlotTours t = tours;
        int a = t.route[u];
        int b = t.route[v];
        int x = t.next[u];
        int y = t.next[v];
        double slack = t.penalty[a] + t.penalty[b];
        double turned = t.turnTo[v];
        double otherTurned = t.turnTo[t.start(a) + 1] - t.turnTo[x];
        double toV = t.between(u, v);
        double toY = t.between(x, y);
        double delta = toV + toY - t.leg[x] - t.leg[y] + turned + otherTurned - slack;
        if (delta >= -Model.TOLERANCE) {
            return false;
        }
        double load = t.loadTo[u] + t.loadTo[v];
        double time = t.timeTo[u] + toV + t.timeTo[v] + turned;
        double otherTime = t.time[a] - t.timeTo[u] - t.leg[x] + otherTurned + toY + t.time[b] - t.timeTo[v] - t.leg[y];
        delta += t.penalty(load, time) + t.penalty(t.load[a] + t.load[b] - load, otherTime);
        if (delta >= -Model.TOLERANCE) {
            return false;
        }
        int headA = t.place[u];
        int headB = t.place[v];
        change.begin(t, a, b);
        t.empty(a);
        t.empty(b);
        int at = append(t.start(a), change.first, 0, headA);
        appendTurned(at, change.second, 0, headB);
        at = appendTurned(t.start(b), change.first, headA, change.firstCount);
        append(at, change.second, headB, change.secondCount);
        return change.settle(t);
    }

    private int append(int behind, int[] stops, int from, int to) {
        int at = behind;
        for (int i = from; i < to; i++) {
            tours.link(stops[i], at);
            at = stops[i];
        }
        return at;
    }

    private int appendTurned(int behind, int[] stops, int from, int to) {
        int at = behind;
        for (int i = to - 1; i >= from; i--) {
            tours.link(stops[i], at);
            at = stops[i];
        }
        return at;
    }
}
