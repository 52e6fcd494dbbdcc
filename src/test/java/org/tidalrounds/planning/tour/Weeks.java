package org.tidalrounds.planning.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.tidalrounds.planning.tour.search.DayHours;

/** Weeks for tests: villages around two bases on a plane, one minute a unit. */
final class Weeks {
    static final int[] WORKDAYS = {0, 1, 2, 3, 4};
    static final DayHours HOURS = new DayHours(480, 1080, new double[][] {{510, 750}, {780, 1050}}, 60, 660, 810);
    static final TourWeights WEIGHTS = new TourWeights(600, 30, 0.05, 0.05);

    private Weeks() {}

    static TourPlanner planner() {
        return new TourPlanner(solverConfig(), WEIGHTS);
    }

    static String solverConfig() {
        try {
            return Files.readString(Path.of("solver-config/tour.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TourLimits steps(long steps) {
        return new TourLimits(Duration.ofSeconds(60), steps, 1, 1);
    }

    static TourOutcome plan(TourWeek standard, TourWeek... dated) {
        return planner().plan(standard, List.of(dated), steps(40), progress -> {}, () -> false);
    }

    /** Twelve villages, two bases with two vehicles each. */
    static TourWeek twoBases() {
        return week(12, 2, 2, WORKDAYS);
    }

    static TourWeek week(int villages, int visits, int vehicles, int[] days) {
        double[][] at = new double[villages + 2][];
        Random random = new Random(7);
        for (int stop = 0; stop < villages; stop++) {
            double centre = stop % 2 == 0 ? 0 : 100;
            at[stop] = new double[] {centre + random.nextInt(40) - 20, random.nextInt(40) - 20};
        }
        at[villages] = new double[] {0, 0};
        at[villages + 1] = new double[] {100, 0};
        List<TourStop> stops = IntStream.range(0, villages)
                .mapToObj(stop -> new TourStop("v" + stop, "Village " + stop, visits, 60, stop % 2))
                .toList();
        List<TourBase> bases = List.of(base("b0", vehicles), base("b1", vehicles));
        return new TourWeek(stops, bases, days, 2, distances(at), HOURS);
    }

    static TourBase base(String id, int vehicles) {
        return new TourBase(
                id, "Base " + id, IntStream.generate(() -> vehicles).limit(7).toArray());
    }

    static double[][] distances(double[][] at) {
        return IntStream.range(0, at.length)
                .mapToObj(from -> IntStream.range(0, at.length)
                        .mapToDouble(to -> Math.hypot(at[from][0] - at[to][0], at[from][1] - at[to][1]))
                        .toArray())
                .toArray(double[][]::new);
    }

    static TourWeek onDays(TourWeek week, int minDayGap, int... days) {
        return new TourWeek(week.stops(), week.bases(), days, minDayGap, week.driveMinutes(), week.hours());
    }

    static TourWeek withBases(TourWeek week, TourBase... bases) {
        return new TourWeek(
                week.stops(), List.of(bases), week.days(), week.minDayGap(), week.driveMinutes(), week.hours());
    }

    static TourWeek withStop(TourWeek week, int index, TourStop stop) {
        List<TourStop> stops = new ArrayList<>(week.stops());
        stops.set(index, stop);
        return new TourWeek(stops, week.bases(), week.days(), week.minDayGap(), week.driveMinutes(), week.hours());
    }

    /** The days on which each stop is visited, by stop. */
    static List<List<Integer>> days(TourWeek week, TourWeekPlan plan) {
        List<List<Integer>> days = IntStream.range(0, week.stops().size())
                .mapToObj(stop -> (List<Integer>) new ArrayList<Integer>())
                .toList();
        plan.runs()
                .forEach(run ->
                        run.visits().forEach(visit -> days.get(visit.stop()).add(run.day())));
        days.forEach(list -> list.sort(null));
        return days;
    }

    static int wanted(TourWeek week) {
        return week.stops().stream().mapToInt(TourStop::visits).sum();
    }
}
