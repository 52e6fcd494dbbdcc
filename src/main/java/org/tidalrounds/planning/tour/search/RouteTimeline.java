package org.tidalrounds.planning.tour.search;

import java.util.Optional;

/**
 * The clock of one run: how late it gets at best, and its exact times.
 *
 * <p>A visit fits whole into one window; waiting is free. A run that leaves before noon and is back later than noon and
 * a lunch break rests once between two stops, before or after the drive. So a run is one of three: out after noon only,
 * back in time for lunch, or with a break. For each, going as early as possible leaves the most room for what follows,
 * so one pass over the stops decides exactly whether the run can be kept.
 */
public final class RouteTimeline {
    /** Minutes after midnight. */
    static final double NOON = 720;

    private final double[][] travel;
    private final double[] service;
    private final DayHours hours;
    private double clock;
    private double late;

    private RouteTimeline(double[][] travel, double[] service, DayHours hours) {
        this.travel = travel;
        this.service = service;
        this.hours = hours;
    }

    /** Empty where the problem sets no hours. Not to be shared between threads. */
    public static Optional<RouteTimeline> of(RoutingProblem problem) {
        return problem.day().map(hours -> new RouteTimeline(problem.travel(), problem.service(), hours));
    }

    /** The run's times, out for as short as possible and back as early as that allows; empty if no times keep the hours. */
    public Optional<Timetable> find(int depotNode, int[] customers) {
        return new TimetableFinder(travel, service, hours).find(depotNode, customers);
    }

    /**
     * Minutes the run is late in all, at its best; 0 exactly when it can be kept. Above 0 it is an estimate that falls
     * with the true lateness.
     *
     * @param stops the customers, of which the first {@code count} are visited in order
     */
    public double lateness(int depot, int[] stops, int count) {
        if (count == 0) {
            return 0;
        }
        if (hours.lunch() <= 0) {
            return straight(depot, stops, count, hours.start(), hours.end());
        }
        double back = Math.min(hours.end(), NOON + hours.lunch());
        double best = straight(depot, stops, count, hours.start(), back);
        if (best > 0) {
            best = Math.min(best, straight(depot, stops, count, Math.max(hours.start(), NOON), hours.end()));
        }
        return best > 0 ? Math.min(best, withLunch(depot, stops, count)) : 0;
    }

    private double straight(int depot, int[] stops, int count, double leave, double back) {
        clock = leave;
        late = 0;
        int at = depot;
        for (int i = 0; i < count; i++) {
            clock += travel[at][stops[i]];
            at = stops[i];
            visit(service[at]);
        }
        return late + Math.max(0, clock + travel[at][depot] - back);
    }

    /** Two states run along the stops: still to rest, and rested; of the ways to have rested the least late, then earliest. */
    private double withLunch(int depot, int[] stops, int count) {
        double fasting = hours.start();
        double fastingLate = 0;
        double rested = 0;
        double restedLate = Double.POSITIVE_INFINITY;
        int at = depot;
        for (int i = 0; i <= count; i++) {
            int to = i < count ? stops[i] : depot;
            double drive = travel[at][to];
            double nextRested = rested + drive;
            double nextLate = restedLate;
            if (i > 0) {
                double rest = rest(fasting);
                double restLate = fastingLate + Math.max(0, fasting - hours.lunchUntil());
                if (restLate < nextLate || restLate == nextLate && rest + drive < nextRested) {
                    nextRested = rest + drive;
                    nextLate = restLate;
                }
            }
            if (i < count) {
                double rest = rest(fasting + drive);
                double restLate = fastingLate + Math.max(0, fasting + drive - hours.lunchUntil());
                if (restLate < nextLate || restLate == nextLate && rest < nextRested) {
                    nextRested = rest;
                    nextLate = restLate;
                }
            }
            rested = nextRested;
            restedLate = nextLate;
            fasting += drive;
            at = to;
            if (i < count) {
                visitAt(fasting, fastingLate, at);
                fasting = clock;
                fastingLate = late;
                visitAt(rested, restedLate, at);
                rested = clock;
                restedLate = late;
            }
        }
        return restedLate + Math.max(0, rested - hours.end());
    }

    /** When a break that may begin from {@code time} on is over. */
    private double rest(double time) {
        return Math.min(Math.max(time, hours.lunchFrom()), hours.lunchUntil()) + hours.lunch();
    }

    private void visitAt(double time, double lateSoFar, int customer) {
        clock = time;
        late = lateSoFar;
        visit(service[customer]);
    }

    /** Visits in the first window that still has room; when none has, at the end of the last, which counts as late. */
    private void visit(double minutes) {
        double[][] windows = hours.windows();
        for (double[] window : windows) {
            double from = Math.max(clock, window[0]);
            if (from + minutes <= window[1]) {
                clock = from + minutes;
                return;
            }
        }
        double[] last = windows[windows.length - 1];
        late += Math.max(clock, last[0]) + minutes - last[1];
        clock = last[1];
    }
}
