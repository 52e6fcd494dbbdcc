package org.tidalrounds.tide;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Logarithms of visitors by day: effects on visitors multiply, so effects on logarithms add. */
record LogSeries(String name, NavigableMap<LocalDate, Double> byDate) {

    /** One plus the count, so that a day without visitors counts too. */
    static LogSeries of(SiteCounts site) {
        NavigableMap<LocalDate, Double> logs = new TreeMap<>();
        site.byDate().forEach((date, visitors) -> logs.put(date, Math.log1p(visitors)));
        return new LogSeries(site.villageCode(), logs);
    }

    /** The mean over several series of their distance from their own level, at the mean of their levels. */
    static LogSeries pooled(Collection<LogSeries> all) {
        NavigableMap<LocalDate, Double> sums = new TreeMap<>();
        NavigableMap<LocalDate, Integer> numbers = new TreeMap<>();
        for (LogSeries series : all) {
            double level = series.level();
            series.byDate.forEach((date, log) -> {
                sums.merge(date, log - level, Double::sum);
                numbers.merge(date, 1, Integer::sum);
            });
        }
        double level = all.stream().mapToDouble(LogSeries::level).average().orElseThrow();
        sums.replaceAll((date, sum) -> level + sum / numbers.getOrDefault(date, 1));
        return new LogSeries("", sums);
    }

    List<LocalDate> dates() {
        return List.copyOf(byDate.keySet());
    }

    double level() {
        return byDate.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }

    double[] aroundLevel() {
        double level = level();
        return byDate.values().stream().mapToDouble(log -> log - level).toArray();
    }
}
