package org.tidalrounds.planning.tour.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The routes of one slot while they are being changed: doubly linked stops with sums along each route, so that a change
 * is priced in constant time (Vidal et al. 2012, section 4.4; Kindervater, Savelsbergh 1997).
 *
 * <p>Stops are customers, then for each route r its start {@code n + 2r} and its end {@code n + 2r + 1}.
 */
final class SlotTours {
    final Model model;
    final int slot;
    final int vehicles;
    final double capacity;
    final double maxDuration;
    final Penalties penalties;
    /** Route of each stop; -1 for a customer not visited in this slot. */
    final int[] route;

    final int[] next;
    final int[] prev;
    final int[] place;
    /** Row of the travel array of each stop. */
    final int[] row;
    /** Travel from the stop before. */
    final double[] leg;
    /** Travel saved when a customer leaves its route. */
    final double[] saving;
    /** Sums from the start of the route up to and with the stop. */
    final double[] loadTo;

    final double[] timeTo;
    /** Travel when driven backwards less travel forwards. */
    final double[] turnTo;

    final int[] size;
    final double[] load;
    final double[] time;
    final double[] drive;
    final double[] late;
    final double[] penalty;
    /** Count of changes of this slot when each route changed last. */
    final long[] changedAt;
    /** The same count when each customer's moves were tried last. */
    final long[] testedAt;

    long changes;
    /** The same count when pairs of routes were last compared as wholes. */
    long swappedAt;

    private final double[] travel;
    private final int nodes;
    private final @Nullable RouteTimeline timeline;
    private final int[] buffer;

    SlotTours(Model model, int slot, Penalties penalties, @Nullable RouteTimeline timeline) {
        this.model = model;
        this.slot = slot;
        this.penalties = penalties;
        this.timeline = timeline;
        travel = model.travel;
        nodes = model.nodes;
        vehicles = model.vehicles[slot];
        capacity = model.capacity[slot];
        maxDuration = model.maxDuration[slot];
        int n = model.customers;
        int stops = n + 2 * vehicles;
        route = new int[stops];
        next = new int[stops];
        prev = new int[stops];
        place = new int[stops];
        row = new int[stops];
        leg = new double[stops];
        saving = new double[n];
        loadTo = new double[stops];
        timeTo = new double[stops];
        turnTo = new double[stops];
        size = new int[vehicles];
        load = new double[vehicles];
        time = new double[vehicles];
        drive = new double[vehicles];
        late = new double[vehicles];
        penalty = new double[vehicles];
        changedAt = new long[vehicles];
        testedAt = new long[n];
        buffer = new int[n];
        Arrays.setAll(row, i -> i < n ? i : model.depot[slot]);
        clear();
    }

    int start(int r) {
        return model.customers + 2 * r;
    }

    boolean isCustomer(int stop) {
        return stop < model.customers;
    }

    boolean has(int customer) {
        return route[customer] >= 0;
    }

    double between(int from, int to) {
        return travel[row[from] * nodes + row[to]];
    }

    void clear() {
        Arrays.fill(route, 0, model.customers, -1);
        for (int r = 0; r < vehicles; r++) {
            int s = start(r);
            prev[s] = -1;
            next[s + 1] = -1;
            route[s] = r;
            empty(r);
            refresh(r);
        }
    }

    /** Joins the ends of a route, whatever stood between; who stood there keeps its old marks. */
    void empty(int r) {
        next[start(r)] = start(r) + 1;
        prev[start(r) + 1] = start(r);
    }

    /** Takes the given stops, in order, as route r, which was empty. */
    void fill(int r, int[] stops, int from, int to) {
        int last = start(r);
        for (int i = from; i < to; i++) {
            link(stops[i], last);
            last = stops[i];
        }
        refresh(r);
    }

    /** Puts a customer behind a stop; the sums wait for {@link #refresh}. */
    void link(int customer, int after) {
        int follower = next[after];
        next[after] = customer;
        prev[customer] = after;
        next[customer] = follower;
        prev[follower] = customer;
        route[customer] = route[after];
    }

    void unlink(int customer) {
        next[prev[customer]] = next[customer];
        prev[next[customer]] = prev[customer];
        route[customer] = -1;
    }

    /** Recomputes all sums of a route after a change. */
    void refresh(int r) {
        int stop = start(r);
        double sumLoad = 0;
        double sumTime = 0;
        double sumTurn = 0;
        double sumDrive = 0;
        int position = 0;
        place[stop] = 0;
        loadTo[stop] = 0;
        timeTo[stop] = 0;
        turnTo[stop] = 0;
        int end = stop + 1;
        while (stop != end) {
            int follower = next[stop];
            double travel = between(stop, follower);
            leg[follower] = travel;
            sumDrive += travel;
            sumTime += travel;
            sumTurn += model.symmetric ? 0 : between(follower, stop) - travel;
            if (follower != end) {
                buffer[position] = follower;
                sumLoad += model.demand[follower];
                sumTime += model.service[follower];
            }
            if (position > 0) {
                saving[stop] = leg[stop] + travel - between(prev[stop], follower);
            }
            route[follower] = r;
            place[follower] = ++position;
            loadTo[follower] = sumLoad;
            timeTo[follower] = sumTime;
            turnTo[follower] = sumTurn;
            stop = follower;
        }
        size[r] = position - 1;
        load[r] = sumLoad;
        time[r] = sumTime;
        drive[r] = sumDrive;
        late[r] = timeline == null ? 0 : timeline.lateness(model.depot[slot], buffer, position - 1);
        penalty[r] = penalty(sumLoad, sumTime) + penalties.lateness * late[r];
        changedAt[r] = ++changes;
    }

    /** Of load and duration; lateness is left to {@link #lateness}. */
    double penalty(double routeLoad, double routeTime) {
        double sum = 0;
        if (routeLoad > capacity + Model.TOLERANCE) {
            sum += penalties.load * (routeLoad - capacity);
        }
        if (routeTime > maxDuration + Model.TOLERANCE) {
            sum += penalties.duration * (routeTime - maxDuration);
        }
        return sum;
    }

    /** The penalty for lateness of a route of these customers. */
    double lateness(int[] stops, int count) {
        return timeline == null ? 0 : penalties.lateness * timeline.lateness(model.depot[slot], stops, count);
    }

    /** Copies the customers of a route and returns how many. */
    int copy(int r, int[] into, int from) {
        int count = from;
        for (int stop = next[start(r)]; isCustomer(stop); stop = next[stop]) {
            into[count++] = stop;
        }
        return count - from;
    }

    /** The first route without customers, or -1. */
    int findEmpty() {
        for (int r = 0; r < vehicles; r++) {
            if (size[r] == 0) {
                return r;
            }
        }
        return -1;
    }

    double cost(int r) {
        return drive[r] + penalty[r];
    }
}
