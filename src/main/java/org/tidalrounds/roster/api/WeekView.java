package org.tidalrounds.roster.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.tidalrounds.county.CalendarDay;
import org.tidalrounds.county.WorkCalendar;

/** One week of a roster: its days, its runs, and what is open. */
@Serdeable
record WeekView(LocalDate monday, List<DayView> days, List<RunView> runs, List<OpenView> open) {
    /**
     * A day of the official calendar.
     *
     * @param holiday what the calendar calls the day; empty for a plain one
     */
    @Serdeable
    record DayView(LocalDate date, boolean workday, String holiday) {
        static DayView of(LocalDate date, WorkCalendar calendar) {
            String holiday = calendar.findException(date).map(CalendarDay::name).orElse("");
            return new DayView(date, calendar.isWorkday(date), holiday);
        }
    }
}
