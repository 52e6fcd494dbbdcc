package org.tidalrounds.tide;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** On how many days the true count stayed within a quantile of the forecast. */
public record Coverage(int days, int within10, int within50, int within80, int within95) {
    static final Coverage NONE = new Coverage(0, 0, 0, 0, 0);

    static Coverage of(Collection<DayForecast> days, Map<LocalDate, Integer> visitors) {
        return new Coverage(
                days.size(),
                within(0.1, days, visitors),
                within(0.5, days, visitors),
                within(0.8, days, visitors),
                within(0.95, days, visitors));
    }

    /** The share of all days that so many are, 0 to 1. */
    public double share(int someDays) {
        return days == 0 ? 0 : someDays / (double) days;
    }

    Coverage plus(Coverage other) {
        return new Coverage(
                days + other.days,
                within10 + other.within10,
                within50 + other.within50,
                within80 + other.within80,
                within95 + other.within95);
    }

    private static int within(double quantile, Collection<DayForecast> days, Map<LocalDate, Integer> visitors) {
        return (int) days.stream()
                .filter(day -> visitors.getOrDefault(day.date(), 0) <= day.visitors(quantile))
                .count();
    }
}
