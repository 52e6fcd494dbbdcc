package org.tidalrounds.tide;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.VisitorCount;
import org.tidalrounds.county.WorkCalendar;

/**
 * Replays the past of one site to tell what the forecast is worth.
 *
 * <p>The span is cut into blocks of {@link Span#blockDays()} days. Each block is planned {@link Span#leadDays()} days before its
 * first day, from the counts before that. What was needed follows from the true counts by the {@link DemandTable}; days without a
 * count are left out. The doctor-days of a block are as many as were needed in it, the same for every roster:
 *
 * <ul>
 *   <li>flat: the same number every day, the remainder on the first days;
 *   <li>last year: each doctor-day to the day that lacks most doctors by the count of 364 days before (or 371, 357, 378, 350 where
 *       that is missing), among equals to the day with the fewest, then the earliest;
 *   <li>forecast: each doctor-day where the chance that it is needed is highest, by the forecast distribution;
 *   <li>perfect foresight: by the true need; nothing stays unmet.
 * </ul>
 *
 * A day's unmet need is the doctors needed beyond those there; what a roster saves is the flat roster's unmet need less its own, as
 * a share of what perfect foresight saves.
 */
public final class Backtest {
    private static final int[] LAST_YEAR_DAYS = {364, 371, 357, 378, 350};
    /** More than a day ever has doctors: orders by need first, by doctors then. */
    private static final double NEED_FIRST = 1000;

    private final DemandTable table;
    private final Forecaster forecaster;
    private final List<VisitorCount> counts;
    private final NavigableMap<LocalDate, Integer> visitors = new TreeMap<>();

    /**
     * What is replayed.
     *
     * @param from first day of the first block
     * @param to last day that a block may reach
     */
    public record Span(LocalDate from, LocalDate to, int blockDays, int leadDays) {
        Stream<LocalDate> blocks() {
            return Stream.iterate(from, start -> !lastDay(start).isAfter(to), start -> start.plusDays(blockDays));
        }

        private LocalDate lastDay(LocalDate start) {
            return start.plusDays(blockDays - 1L);
        }
    }

    /** @param counts of one site; a later row of the same day replaces an earlier one */
    public Backtest(List<VisitorCount> counts, WorkCalendar calendar, Policy policy) {
        this.counts = List.copyOf(counts);
        this.table = new DemandTable(policy, calendar);
        this.forecaster = new Forecaster(calendar);
        counts.forEach(count -> visitors.put(count.date(), count.visitors()));
    }

    public BacktestResult run(Span span) {
        return span.blocks().map(start -> block(start, span)).reduce(BacktestResult.NONE, BacktestResult::plus);
    }

    private BacktestResult block(LocalDate start, Span span) {
        List<DayForecast> days = forecaster
                .forecast(counts, List.of(), start.minusDays(span.leadDays()), span.leadDays() + span.blockDays())
                .days()
                .stream()
                .filter(day -> !day.date().isBefore(start) && visitors.containsKey(day.date()))
                .toList();
        int[] needed = days.stream().mapToInt(day -> needed(day.date())).toArray();
        int budget = Arrays.stream(needed).sum();
        int[] flat = DoctorDays.flat(budget, needed.length);
        int[] lastYear = lastYear(days, budget);
        int[] forecast = DoctorDays.spread(budget, needed.length, (day, doctors) -> {
            DayForecast outlook = days.get(day);
            return outlook.chanceOfAtLeast(table.leastVisitors(doctors, outlook.date()));
        });
        return new BacktestResult(
                budget,
                DoctorDays.unmet(needed, flat),
                DoctorDays.unmet(needed, lastYear),
                DoctorDays.unmet(needed, forecast),
                Coverage.of(days, visitors));
    }

    private int[] lastYear(List<DayForecast> days, int budget) {
        int[] expected = days.stream()
                .mapToInt(day -> table.doctors(lastYearsVisitors(day.date()), day.date()))
                .toArray();
        return DoctorDays.spread(
                budget, expected.length, (day, doctors) -> NEED_FIRST * (expected[day] - doctors) - doctors);
    }

    private int lastYearsVisitors(LocalDate date) {
        for (int back : LAST_YEAR_DAYS) {
            Integer count = visitors.get(date.minusDays(back));
            if (count != null) {
                return count;
            }
        }
        return 0;
    }

    private int needed(LocalDate date) {
        return table.doctors(visitors.getOrDefault(date, 0), date);
    }
}
