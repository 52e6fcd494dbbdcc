package org.tidalrounds.tide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidalrounds.county.CalendarDay;
import org.tidalrounds.county.DayType;
import org.tidalrounds.county.WorkCalendar;
import org.tidalrounds.tide.BreakDay.Phase;

class HolidayBreaksTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private static HolidayBreaks breaks(CalendarDay... days) {
        return new HolidayBreaks(new WorkCalendar(List.of(days)));
    }

    private static CalendarDay holiday(LocalDate date, String name) {
        return new CalendarDay(date, DayType.PUBLIC_HOLIDAY, name);
    }

    @Test
    void aWeekendBesideAHolidayBelongsToItsBreak() {
        assertThat(breaks(holiday(MONDAY, "清明节")).find(MONDAY.minusDays(2)))
                .contains(new BreakDay("清明", Phase.WITHIN, 1, 2));
    }

    @Test
    void anExchangedWorkingDayEndsTheBreak() {
        CalendarDay sunday = new CalendarDay(MONDAY.minusDays(1), DayType.TRANSFER_WORKDAY, "清明节");
        assertThat(breaks(sunday, holiday(MONDAY, "清明节")).find(MONDAY))
                .contains(new BreakDay("清明", Phase.WITHIN, 1, 0));
    }

    @Test
    void theDaysBeforeAndAfterKnowTheirDistance() {
        HolidayBreaks breaks = breaks(holiday(MONDAY, "清明"));
        assertThat(breaks.find(MONDAY.minusDays(3))).contains(new BreakDay("清明", Phase.BEFORE, 1, 0));
        assertThat(breaks.find(MONDAY.plusDays(2))).contains(new BreakDay("清明", Phase.AFTER, 2, 0));
    }

    @Test
    void anOrdinaryDayIsInNoBreak() {
        assertThat(breaks(holiday(MONDAY, "清明")).find(MONDAY.plusDays(4))).isEmpty();
    }

    @Test
    void twoHolidaysInARowAreOneBreakNamedAfterTheLonger() {
        HolidayBreaks breaks =
                breaks(holiday(MONDAY, "中秋"), holiday(MONDAY.plusDays(1), "国庆"), holiday(MONDAY.plusDays(2), "国庆"));
        assertThat(breaks.find(MONDAY)).contains(new BreakDay("国庆", Phase.WITHIN, 3, 2));
    }

    @Test
    void springFestivalIsFoundWhereTheLunarYearPutsIt() {
        HolidayBreaks breaks = breaks(holiday(MONDAY, "春节"));
        assertThat(breaks.daysFromSpringFestival(MONDAY.minusDays(12))).isEqualTo(-10);
        assertThat(breaks.daysFromSpringFestival(MONDAY)).isEqualTo(2);
    }
}
