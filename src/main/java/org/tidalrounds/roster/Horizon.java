package org.tidalrounds.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.tidalrounds.county.WorkCalendar;

/**
 * The days a plan covers, both included. It always ends on a Sunday: residents are promised visits per ISO week, so a
 * week cut off at its end could not keep the promise. Only the first week may be a partial one.
 */
public record Horizon(LocalDate from, LocalDate to) {
    /** From a day on for so many weeks, and on to the Sunday that follows. */
    public static Horizon of(LocalDate from, int weeks) {
        LocalDate last = from.plusWeeks(weeks).minusDays(1);
        return new Horizon(from, last.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }

    /** Days from the first to the last, both included. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** The date of a day of the horizon, from 0. */
    public LocalDate date(int day) {
        return from.plusDays(day);
    }

    /** Which day of the horizon a date is, from 0. */
    public int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(from, date);
    }

    /** The Mondays of the ISO weeks touched; the first may lie before {@link #from}. */
    public List<LocalDate> mondays() {
        return from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .datesUntil(to.plusDays(1))
                .filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
                .toList();
    }

    /** The working days of the week of this Monday that the horizon covers. */
    public List<LocalDate> workdays(LocalDate monday, WorkCalendar calendar) {
        return workdaysOfWeek(monday, calendar).stream()
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .toList();
    }

    /** The working days of the whole week of this Monday. */
    public static List<LocalDate> workdaysOfWeek(LocalDate monday, WorkCalendar calendar) {
        return monday.datesUntil(monday.plusWeeks(1))
                .filter(calendar::isWorkday)
                .toList();
    }
}
