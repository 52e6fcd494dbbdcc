package org.tidalrounds.tide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tidalrounds.county.CalendarDay;
import org.tidalrounds.county.WorkCalendar;
import org.tidalrounds.tide.BreakDay.Phase;

/**
 * The breaks of a calendar: days off in a row of which at least one is a legal holiday. A weekend beside a holiday belongs to its
 * break; a weekend day worked in exchange ends it.
 */
final class HolidayBreaks {
    /** How far the traffic before and after a break reaches, days. */
    private static final int FRINGE_DAYS = 3;
    /** Days are never farther than this from a Spring Festival, in a calendar that has them all. */
    static final int NO_FESTIVAL_DAYS = 400;

    private static final int NAME_LENGTH = 2;
    private static final String SPRING_FESTIVAL = "春节";

    private final WorkCalendar calendar;
    private final Map<LocalDate, BreakDay> days = new HashMap<>();
    private final List<LocalDate> springFestivals = new ArrayList<>();

    HolidayBreaks(WorkCalendar calendar) {
        this.calendar = calendar;
        calendar.days().stream()
                .map(CalendarDay::date)
                .filter(calendar::isHoliday)
                .sorted()
                .forEach(this::addBreakAround);
    }

    Optional<BreakDay> find(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }

    /** Days since the first day of the nearest Spring Festival break; negative before it, whose date the lunar year moves. */
    int daysFromSpringFestival(LocalDate date) {
        return springFestivals.stream()
                .map(first -> (int) (date.toEpochDay() - first.toEpochDay()))
                .min(Comparator.comparing(Math::abs))
                .orElse(NO_FESTIVAL_DAYS);
    }

    private void addBreakAround(LocalDate holiday) {
        if (find(holiday).filter(day -> day.phase() == Phase.WITHIN).isPresent()) {
            return;
        }
        LocalDate first = holiday;
        while (!calendar.isWorkday(first.minusDays(1))) {
            first = first.minusDays(1);
        }
        LocalDate last = holiday;
        while (!calendar.isWorkday(last.plusDays(1))) {
            last = last.plusDays(1);
        }
        String name = name(first, last);
        if (name.equals(SPRING_FESTIVAL)) {
            springFestivals.add(first);
        }
        putBreak(name, first, last);
    }

    /** The holiday with most days in the break: National Day when Mid-Autumn falls beside it. */
    private String name(LocalDate first, LocalDate last) {
        Map<String, Long> daysByName = first.datesUntil(last.plusDays(1))
                .filter(calendar::isHoliday)
                .flatMap(date -> calendar.findException(date).stream())
                .map(CalendarDay::name)
                .map(name -> name.substring(0, Math.min(NAME_LENGTH, name.length())))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return daysByName.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private void putBreak(String name, LocalDate first, LocalDate last) {
        int length = (int) (last.toEpochDay() - first.toEpochDay()) + 1;
        for (int day = 0; day < length; day++) {
            days.put(first.plusDays(day), new BreakDay(name, Phase.WITHIN, day + 1, length - day - 1));
        }
        for (int distance = 1; distance <= FRINGE_DAYS; distance++) {
            days.putIfAbsent(first.minusDays(distance), new BreakDay(name, Phase.BEFORE, distance, 0));
            days.putIfAbsent(last.plusDays(distance), new BreakDay(name, Phase.AFTER, distance, 0));
        }
    }
}
