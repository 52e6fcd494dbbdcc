package org.tidalrounds.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.roster.SmallCounty.MONDAY;

import org.junit.jupiter.api.Test;

class HorizonTest {
    @Test
    void wholeWeeksEndOnTheLastSunday() {
        assertThat(Horizon.of(MONDAY, 4).to()).isEqualTo(MONDAY.plusDays(27));
    }

    @Test
    void aHorizonThatBeginsInAWeekEndsWithTheWeekOfItsLastDay() {
        assertThat(Horizon.of(MONDAY.plusDays(2), 1).to()).isEqualTo(MONDAY.plusDays(13));
    }

    @Test
    void aHorizonThatBeginsOnASundayEndsWithTheWeekOfItsLastDay() {
        assertThat(Horizon.of(MONDAY.plusDays(6), 1).to()).isEqualTo(MONDAY.plusDays(13));
    }

    @Test
    void theFirstMondayMayLieBeforeTheFirstDay() {
        assertThat(Horizon.of(MONDAY.plusDays(6), 1).mondays()).containsExactly(MONDAY, MONDAY.plusWeeks(1));
    }
}
