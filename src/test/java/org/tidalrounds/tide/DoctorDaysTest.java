package org.tidalrounds.tide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoctorDaysTest {
    @Test
    void eachDoctorGoesWhereTheGainIsHighest() {
        double[][] chances = {{0.9, 0.2}, {0.5, 0.4}, {0.1, 0}};
        assertThat(DoctorDays.spread(3, 3, (day, doctors) -> doctors > 2 ? 0 : chances[day][doctors - 1]))
                .containsExactly(1, 2, 0);
    }

    @Test
    void theFlatRosterPutsWhatIsLeftOnTheFirstDays() {
        assertThat(DoctorDays.flat(7, 3)).containsExactly(3, 2, 2);
    }

    @Test
    void doctorsTooManyOnOneDayDoNotHelpAnother() {
        assertThat(DoctorDays.unmet(new int[] {0, 3, 1}, new int[] {5, 1, 1})).isEqualTo(2);
    }
}
