package org.tidalrounds.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidalrounds.county.CalendarDay;
import org.tidalrounds.county.DayType;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.PolicyValue;
import org.tidalrounds.county.WorkCalendar;

class DoctorLoadsTest {
    private static final LocalDate SATURDAY = LocalDate.of(2026, 12, 5);
    private static final LocalDate SUNDAY = SATURDAY.plusDays(1);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private final DoctorLoads loads = new DoctorLoads(
            new Policy(List.of(new PolicyValue(PolicyParameter.DUTY_FAR_RUN_MINUTES.key(), "120", NEW_YEAR))),
            new WorkCalendar(List.of(
                    new CalendarDay(NEW_YEAR, DayType.PUBLIC_HOLIDAY, "元旦"),
                    new CalendarDay(NEW_YEAR.plusDays(1), DayType.PUBLIC_HOLIDAY, "元旦"),
                    new CalendarDay(SUNDAY, DayType.TRANSFER_WORKDAY, "元旦"))));

    @Test
    void aDayWithTwoDutiesIsOneWeekendDay() {
        assertThat(of(tidal(SATURDAY), tidal(SATURDAY)).weekendDays()).isEqualTo(1);
    }

    @Test
    void aSundayWorkedInExchangeIsNoWeekend() {
        assertThat(of(tidal(SUNDAY)).weekendDays()).isZero();
    }

    @Test
    void aHolidayOnASaturdayIsAHolidayOnly() {
        DoctorLoad load = of(tidal(NEW_YEAR.plusDays(1)));
        assertThat(load.holidayDays()).isEqualTo(1);
        assertThat(load.weekendDays()).isZero();
    }

    @Test
    void whatCountsAsFarIsThePolicyOfTheDay() {
        assertThat(of(run(SATURDAY, 149), run(SATURDAY, 150), run(NEW_YEAR, 120))
                        .farRuns())
                .isEqualTo(2);
    }

    @Test
    void workIsSummedInMinutes() {
        assertThat(of(run(SATURDAY, 10), tidal(SUNDAY)).minutes()).isEqualTo(960);
    }

    private DoctorLoad of(CarriedDuty... duties) {
        return loads.of(List.of(duties)).getOrDefault("A", DoctorLoad.NONE);
    }

    private static CarriedDuty tidal(LocalDate date) {
        return new CarriedDuty("A", date, DutyKind.TIDAL, 480, 0);
    }

    private static CarriedDuty run(LocalDate date, int driveMinutes) {
        return new CarriedDuty("A", date, DutyKind.RUN, 480, driveMinutes);
    }
}
