package org.tidalrounds.tide;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.tidalrounds.county.CalendarDay;
import org.tidalrounds.county.DayType;
import org.tidalrounds.county.VisitorCount;
import org.tidalrounds.county.WorkCalendar;

/** Two years of an invented scenic village: warm seasons double, weekends add half, holidays triple. */
final class Seasons {
    static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    /** A Monday, the day after the last count. */
    static final LocalDate FROM = LocalDate.of(2026, 1, 5);

    private Seasons() {}

    static WorkCalendar calendar() {
        List<CalendarDay> days = new ArrayList<>();
        addHoliday(days, "春节", LocalDate.of(2024, 2, 10), 8);
        addHoliday(days, "国庆节", LocalDate.of(2024, 10, 1), 7);
        addHoliday(days, "春节", LocalDate.of(2025, 1, 28), 8);
        addHoliday(days, "国庆节", LocalDate.of(2025, 10, 1), 8);
        addHoliday(days, "春节", LocalDate.of(2026, 2, 15), 9);
        return new WorkCalendar(days);
    }

    private static void addHoliday(List<CalendarDay> days, String name, LocalDate first, int length) {
        first.datesUntil(first.plusDays(length))
                .map(date -> new CalendarDay(date, DayType.PUBLIC_HOLIDAY, name))
                .forEach(days::add);
    }

    /** Counts of every day from {@link #FIRST} to before {@link #FROM}. */
    static List<VisitorCount> counts(String villageCode, double level) {
        return counts(villageCode, level, FIRST);
    }

    static List<VisitorCount> counts(String villageCode, double level, LocalDate first) {
        return first.datesUntil(FROM)
                .map(date -> new VisitorCount(date, villageCode, visitors(date, level)))
                .toList();
    }

    /** What comes on a day, a wobble of some percent included. */
    static int visitors(LocalDate date, double level) {
        double season = 1.5 - 0.5 * Math.cos(2 * Math.PI * date.getDayOfYear() / 365);
        boolean holiday = calendar().isHoliday(date);
        double pattern = holiday ? 3 : date.getDayOfWeek().getValue() > 5 ? 1.5 : 1;
        double wobble = 1 + 0.05 * Math.sin(1.7 * ChronoUnit.DAYS.between(FIRST, date));
        return (int) Math.round(level * season * pattern * wobble);
    }
}
