package org.tidalrounds.planning.tour.model;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** How unevenly work is spread: the minutes that lie above the average, which is what would have to move to make it even. */
final class Evenness {
    private Evenness() {}

    /** Over the days on which a base has vehicles; days without a run count as no work. */
    static long minutesAboveAverageDay(List<VehicleRun> runsOfDepot) {
        TreeMap<Integer, Double> byDay = new TreeMap<>();
        runsOfDepot.forEach(run -> byDay.merge(run.day(), run.work(), Double::sum));
        int days = Math.max(byDay.size(), runsOfDepot.get(0).daysOfDepot());
        return aboveAverage(
                byDay.values().stream().mapToDouble(Double::doubleValue).toArray(), days);
    }

    /** Over the runs of a slot that are out; a vehicle left at home is no one's burden. */
    static long minutesAboveAverageRun(List<VehicleRun> runsOfSlot) {
        double[] work = runsOfSlot.stream().mapToDouble(VehicleRun::work).toArray();
        return aboveAverage(work, work.length);
    }

    private static long aboveAverage(double[] minutes, int shares) {
        // Sorted first: sums of the same numbers in another order would differ in the last digit, and so would scores.
        Arrays.sort(minutes);
        double average = Arrays.stream(minutes).sum() / shares;
        return Math.round(
                Arrays.stream(minutes).map(one -> Math.max(0, one - average)).sum());
    }
}
