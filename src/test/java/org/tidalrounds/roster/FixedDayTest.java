package org.tidalrounds.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidalrounds.roster.FixedDay.Occasion;

class FixedDayTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalTime NINE = LocalTime.of(9, 0);

    private static Occasion visit(LocalDate date, LocalTime from) {
        return new Occasion(date, from, from.plusHours(1));
    }

    @Test
    void theTwoWeekdaysOfEveryWeekAreFixed() {
        List<FixedDay> days = FixedDay.of(List.of(
                visit(MONDAY.plusDays(3), NINE),
                visit(MONDAY, NINE),
                visit(MONDAY.plusWeeks(1), NINE),
                visit(MONDAY.plusDays(10), NINE)));
        assertThat(days).extracting(FixedDay::day).containsExactly(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
    }

    @Test
    void aDayThatStoodInForAnotherOnceIsNotFixed() {
        List<FixedDay> days = FixedDay.of(List.of(
                visit(MONDAY, NINE),
                visit(MONDAY.plusWeeks(1), NINE),
                visit(MONDAY.plusWeeks(2), NINE),
                visit(MONDAY.plusWeeks(3).plusDays(1), NINE)));
        assertThat(days).extracting(FixedDay::day).containsExactly(DayOfWeek.MONDAY);
    }

    @Test
    void halfAsOftenAsTheOthersIsStillFixed() {
        List<FixedDay> days = FixedDay.of(
                List.of(visit(MONDAY, NINE), visit(MONDAY.plusWeeks(1), NINE), visit(MONDAY.plusDays(2), NINE)));
        assertThat(days).extracting(FixedDay::visits).containsExactly(2, 1);
    }

    @Test
    void theUsualHourIsTheMostFrequentOne() {
        List<FixedDay> days = FixedDay.of(List.of(
                visit(MONDAY, LocalTime.of(8, 0)), visit(MONDAY.plusWeeks(1), NINE), visit(MONDAY.plusWeeks(2), NINE)));
        assertThat(days.get(0).from()).isEqualTo(NINE);
        assertThat(days.get(0).to()).isEqualTo(NINE.plusHours(1));
    }

    @Test
    void aVillageWithoutVisitsHasNone() {
        assertThat(FixedDay.of(List.of())).isEmpty();
    }
}
