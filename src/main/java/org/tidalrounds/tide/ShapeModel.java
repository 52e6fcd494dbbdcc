package org.tidalrounds.tide;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tidalrounds.county.WorkCalendar;

/** Forecasts series from their own past. Series counted on the same days share the costly part. */
final class ShapeModel {
    /** Month-to-month unrest of a site whose year goes as the last did, log units. */
    private static final double CALM = 0.04;
    /** The same of a site that closes and opens, or caps its tickets. */
    private static final double UNSETTLED = 0.5;
    /** A site counts as calm until its counts are {@code e} to this power likelier otherwise. */
    private static final double DOUBT = 20;
    /** Counts by which the unrest is judged: about the last year. */
    private static final int RECENT_COUNTS = 400;

    private final WorkCalendar calendar;
    private final HolidayBreaks breaks;
    private final Map<Sample, GaussianProcess> processes = new HashMap<>();

    private record Sample(List<LocalDate> seen, double unrest) {}

    ShapeModel(WorkCalendar calendar, HolidayBreaks breaks) {
        this.calendar = calendar;
        this.breaks = breaks;
    }

    /** @param series not empty */
    Map<LocalDate, LogOutlook> outlook(LogSeries series, List<LocalDate> targets) {
        GaussianProcess process = process(series.dates(), unrest(series));
        List<LogOutlook> around = process.outlooks(series.aroundLevel(), features(targets));
        double level = series.level();
        Map<LocalDate, LogOutlook> outlooks = new TreeMap<>();
        for (int day = 0; day < targets.size(); day++) {
            LogOutlook outlook = around.get(day);
            outlooks.put(targets.get(day), new LogOutlook(level + outlook.mean(), outlook.deviation()));
        }
        return outlooks;
    }

    /** The unrest that the recent counts speak for. */
    private double unrest(LogSeries series) {
        double[] all = series.aroundLevel();
        int first = Math.max(0, all.length - RECENT_COUNTS);
        double[] recent = Arrays.copyOfRange(all, first, all.length);
        List<LocalDate> dates = series.dates().subList(first, all.length);
        double calm = process(dates, CALM).logLikelihood(recent);
        double unsettled = process(dates, UNSETTLED).logLikelihood(recent);
        return unsettled > calm + DOUBT ? UNSETTLED : CALM;
    }

    private GaussianProcess process(List<LocalDate> seen, double unrest) {
        return processes.computeIfAbsent(
                new Sample(seen, unrest), key -> new GaussianProcess(features(seen), new DaySimilarity(unrest)));
    }

    private List<DayFeatures> features(Collection<LocalDate> dates) {
        return dates.stream()
                .map(date -> DayFeatures.of(date, calendar, breaks))
                .toList();
    }
}
