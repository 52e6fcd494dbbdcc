package org.tidalrounds.planning.tour.search;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Fixes the times of one run. For each place of the break (and for the runs without one) the run goes as early as it can,
 * which sets when it is back; then backwards as late as that allows. The shortest absence wins, then the earlier return.
 */
final class TimetableFinder {
    private static final int NO_BREAK = -1;

    private final double[][] travel;
    private final double[] service;
    private final DayHours hours;
    private int depot;
    private int[] stops = {};
    private double[] begin = {};
    private double lunchAt;
    private @Nullable Timetable best;

    TimetableFinder(double[][] travel, double[] service, DayHours hours) {
        this.travel = travel;
        this.service = service;
        this.hours = hours;
    }

    Optional<Timetable> find(int depotNode, int[] customers) {
        depot = depotNode;
        stops = customers;
        best = null;
        double lunchEnd = RouteTimeline.NOON + hours.lunch();
        if (hours.lunch() <= 0) {
            consider(NO_BREAK, false, hours.start(), hours.end());
            return Optional.ofNullable(best);
        }
        consider(NO_BREAK, false, hours.start(), Math.min(hours.end(), lunchEnd));
        consider(NO_BREAK, false, Math.max(hours.start(), RouteTimeline.NOON), hours.end());
        for (int leg = 0; leg <= stops.length; leg++) {
            if (leg > 0) {
                consider(leg, false, hours.start(), hours.end());
            }
            if (leg < stops.length) {
                consider(leg, true, hours.start(), hours.end());
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * One shape of the run.
     *
     * @param leg on which the break lies, or {@link #NO_BREAK}
     * @param afterDrive whether the break follows the drive of that leg
     */
    private void consider(int leg, boolean afterDrive, double earliest, double deadline) {
        double back = forward(leg, afterDrive, earliest);
        if (back > deadline) {
            return;
        }
        double leave = backward(leg, afterDrive, back);
        if (best == null
                || back - leave < best.back() - best.leave()
                || back - leave == best.back() - best.leave() && back < best.back()) {
            int[] arrive = new int[stops.length];
            int[] depart = new int[stops.length];
            for (int i = 0; i < stops.length; i++) {
                arrive[i] = (int) Math.round(begin[i]);
                depart[i] = (int) Math.round(begin[i] + service[stops[i]]);
            }
            OptionalInt lunch = leg == NO_BREAK ? OptionalInt.empty() : OptionalInt.of((int) Math.round(lunchAt));
            best = new Timetable((int) Math.round(leave), arrive, depart, lunch, (int) Math.round(back));
        }
    }

    /** When the run is back, going as early as possible; infinite when it cannot be kept. */
    private double forward(int leg, boolean afterDrive, double earliest) {
        double clock = earliest;
        for (int i = 0; i <= stops.length; i++) {
            if (leg == i && !afterDrive) {
                clock = restFrom(clock);
            }
            clock += drive(i);
            if (leg == i && afterDrive) {
                clock = restFrom(clock);
            }
            if (i < stops.length) {
                clock = earliestVisit(clock, service[stops[i]]) + service[stops[i]];
            }
        }
        return clock;
    }

    private double restFrom(double clock) {
        double from = Math.max(clock, hours.lunchFrom());
        return from <= hours.lunchUntil() ? from + hours.lunch() : Double.POSITIVE_INFINITY;
    }

    private double earliestVisit(double clock, double minutes) {
        for (double[] window : hours.windows()) {
            double from = Math.max(clock, window[0]);
            if (from + minutes <= window[1]) {
                return from;
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    /** The latest time to leave and still be back at {@code back}; notes the beginnings on the way. */
    private double backward(int leg, boolean afterDrive, double back) {
        begin = new double[stops.length];
        double clock = back;
        for (int i = stops.length; i >= 0; i--) {
            if (i < stops.length) {
                begin[i] = latestVisit(clock, service[stops[i]]);
                clock = begin[i];
            }
            if (leg == i && afterDrive) {
                lunchAt = Math.min(clock - hours.lunch(), hours.lunchUntil());
                clock = lunchAt;
            }
            clock -= drive(i);
            if (leg == i && !afterDrive) {
                lunchAt = Math.min(clock - hours.lunch(), hours.lunchUntil());
                clock = lunchAt;
            }
        }
        return clock;
    }

    private double latestVisit(double end, double minutes) {
        double latest = Double.NEGATIVE_INFINITY;
        for (double[] window : hours.windows()) {
            double from = Math.min(end, window[1]) - minutes;
            if (from >= window[0]) {
                latest = from;
            }
        }
        return latest;
    }

    private double drive(int leg) {
        int from = leg == 0 ? depot : stops[leg - 1];
        int to = leg == stops.length ? depot : stops[leg];
        return travel[from][to];
    }
}
