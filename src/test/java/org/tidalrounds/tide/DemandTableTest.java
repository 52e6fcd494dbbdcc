package org.tidalrounds.tide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidalrounds.county.CalendarDay;
import org.tidalrounds.county.DayType;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyValue;
import org.tidalrounds.county.WorkCalendar;

class DemandTableTest {
    private static final LocalDate ORDINARY = LocalDate.of(2026, 11, 30);
    private static final LocalDate HOLIDAY = LocalDate.of(2026, 10, 1);

    private final DemandTable table = table(List.of());

    private static DemandTable table(List<PolicyValue> values) {
        CalendarDay holiday = new CalendarDay(HOLIDAY, DayType.PUBLIC_HOLIDAY, "国庆节");
        return new DemandTable(new Policy(values), new WorkCalendar(List.of(holiday)));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "999, 0", "1000, 1", "2999, 1", "3000, 2", "6999, 2", "7000, 3", "10999, 3", "11000, 4"})
    void doctorsStepUpAtTheThresholds(int visitors, int doctors) {
        assertThat(table.doctors(visitors, ORDINARY)).isEqualTo(doctors);
    }

    @ParameterizedTest
    @CsvSource({"999, 0", "1000, 2", "3000, 3"})
    void aHolidayAddsOneWhereAnyIsNeeded(int visitors, int doctors) {
        assertThat(table.doctors(visitors, HOLIDAY)).isEqualTo(doctors);
    }

    @ParameterizedTest
    @CsvSource({"1, 1000", "2, 3000", "3, 7000", "4, 11000"})
    void leastVisitorsAreTheThresholds(int doctors, int visitors) {
        assertThat(table.leastVisitors(doctors, ORDINARY)).isEqualTo(visitors);
    }

    @ParameterizedTest
    @CsvSource({"1, 1000", "2, 1000", "3, 3000"})
    void aHolidayNeedsItsDoctorWithTheFirst(int doctors, int visitors) {
        assertThat(table.leastVisitors(doctors, HOLIDAY)).isEqualTo(visitors);
    }

    @Test
    void skillsComeInTheSetOrder() {
        assertThat(table.skills(3, ORDINARY)).containsExactly("general", "emergency", "orthopaedics");
    }

    @Test
    void theLastSkillOfTheOrderRepeats() {
        DemandTable two = table(List.of(new PolicyValue("tidal.skills", "general;emergency", LocalDate.MIN)));
        assertThat(two.skills(4, ORDINARY)).containsExactly("general", "emergency", "emergency", "emergency");
    }

    @Test
    void onHolidaysAPaediatricianComesSecond() {
        assertThat(table.skills(3, HOLIDAY)).containsExactly("general", "paediatrics", "emergency");
    }

    @Test
    void aThresholdChangesFromItsDateOn() {
        DemandTable later = table(List.of(new PolicyValue("tidal.first_doctor_visitors", "500", ORDINARY)));
        assertThat(later.doctors(500, ORDINARY.minusDays(1))).isZero();
        assertThat(later.doctors(500, ORDINARY)).isOne();
    }
}
