package org.tidalrounds.tide;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tidalrounds.county.WorkCalendar;

/** Forecasts series from their own past. Series counted on the same days share the costly part. */
final class ShapeModel {
    private final WorkCalendar calendar;
    private final HolidayBreaks breaks;
    private final Map<List<LocalDate>, GaussianProcess> processes = new HashMap<>();

    ShapeModel(WorkCalendar calendar, HolidayBreaks breaks) {
        this.calendar = calendar;
        this.breaks = breaks;
    }

    /** @param series not empty */
    Map<LocalDate, LogOutlook> outlook(LogSeries series, List<LocalDate> targets) {
        List<LocalDate> seen = series.dates();
        GaussianProcess process = processes.computeIfAbsent(seen, this::process);
        List<LogOutlook> around = process.outlooks(series.aroundLevel(), features(targets));
        double level = series.level();
        Map<LocalDate, LogOutlook> outlooks = new TreeMap<>();
        for (int day = 0; day < targets.size(); day++) {
            LogOutlook outlook = around.get(day);
            outlooks.put(targets.get(day), new LogOutlook(level + outlook.mean(), outlook.deviation()));
        }
        return outlooks;
    }

    private GaussianProcess process(List<LocalDate> seen) {
        return new GaussianProcess(features(seen));
    }

    private List<DayFeatures> features(Collection<LocalDate> dates) {
        return dates.stream()
                .map(date -> DayFeatures.of(date, calendar, breaks))
                .toList();
    }
}
