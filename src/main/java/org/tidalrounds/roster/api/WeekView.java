package org.tidalrounds.roster.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.tidalrounds.county.CalendarDay;
import org.tidalrounds.county.WorkCalendar;
import org.tidalrounds.language.Language;
import org.tidalrounds.roster.OpenDemand;

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

    /**
     * Demand that could not be met.
     *
     * @param place a facility id or village code
     * @param reason in the reader's language
     */
    @Serdeable
    record OpenView(String kind, String ref, LocalDate date, String place, String rule, String reason) {
        static OpenView of(OpenDemand demand, Language language) {
            return new OpenView(
                    demand.kind(),
                    demand.ref(),
                    demand.date(),
                    demand.placeId(),
                    demand.rule(),
                    language.say(demand.reason()));
        }
    }
}
