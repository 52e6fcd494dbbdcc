package org.tidalrounds.county;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The official calendar: legal holidays and the weekend days worked in exchange (调休). A year without a row counts as
 * plain weekends; {@link #knows} lets callers warn of it.
 */
public final class WorkCalendar {
    private final List<CalendarDay> days;
    private final Map<LocalDate, CalendarDay> byDate;
    private final Set<Integer> knownYears;

    public WorkCalendar(List<CalendarDay> days) {
        this.days = List.copyOf(days);
        this.byDate = days.stream().collect(Collectors.toMap(CalendarDay::date, Function.identity(), (a, b) -> a));
        this.knownYears = days.stream().map(day -> day.date().getYear()).collect(Collectors.toUnmodifiableSet());
    }

    /** The exceptions in the order they were given. */
    public List<CalendarDay> days() {
        return days;
    }

    public Optional<CalendarDay> findException(LocalDate date) {
        return Optional.ofNullable(byDate.get(date));
    }

    public boolean isHoliday(LocalDate date) {
        return findException(date)
                .filter(day -> day.type() == DayType.PUBLIC_HOLIDAY)
                .isPresent();
    }

    /** Whether people work on this day: a weekday that is no holiday, or a weekend day worked in exchange. */
    public boolean isWorkday(LocalDate date) {
        return findException(date)
                .map(day -> day.type() == DayType.TRANSFER_WORKDAY)
                .orElseGet(() -> date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
    }

    /** Whether the calendar has at least one row for this year. */
    public boolean knows(int year) {
        return knownYears.contains(year);
    }
}
