package org.tidalrounds.tide;

import java.time.LocalDate;
import java.util.Optional;
import org.tidalrounds.county.WorkCalendar;

/**
 * What the forecast knows of a day, its count aside.
 *
 * @param weekday 1 (Monday) to 7, or {@link #EXCHANGED} for a weekend day worked in exchange
 * @param breakDay its place in, before or after a holiday break; empty on an ordinary day
 * @param daysFromSpringFestival negative before it
 */
record DayFeatures(long epochDay, int weekday, Optional<BreakDay> breakDay, int daysFromSpringFestival) {
    static final int EXCHANGED = 8;

    static DayFeatures of(LocalDate date, WorkCalendar calendar, HolidayBreaks breaks) {
        int weekday = date.getDayOfWeek().getValue();
        boolean exchanged = weekday > 5 && calendar.isWorkday(date);
        return new DayFeatures(
                date.toEpochDay(),
                exchanged ? EXCHANGED : weekday,
                breaks.find(date),
                breaks.daysFromSpringFestival(date));
    }
}
