package org.tidalrounds.tide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidalrounds.county.CalendarDay;
import org.tidalrounds.county.DayType;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.WorkCalendar;
import org.tidalrounds.language.Language;

class SurgeWatchTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate HOLIDAY = LocalDate.of(2026, 10, 1);
    private static final LocalTime NOON = LocalTime.NOON;
    private static final DayForecast QUIET = new DayForecast(DAY, "V1", Math.log(801), 0.3);

    private final SurgeWatch watch = new SurgeWatch(
            new Policy(List.of()), new WorkCalendar(List.of(new CalendarDay(HOLIDAY, DayType.PUBLIC_HOLIDAY, "国庆节"))));

    @Test
    void aReportAboveTheStaffedBandIsASurge() {
        Surge surge = watch.findByReport(DAY, "V1", 1, 3000).orElseThrow();
        assertThat(surge.skills()).containsExactly("emergency");
        assertThat(surge.expected()).isEqualTo(3000);
    }

    @Test
    void aReportAtTheTopOfTheStaffedBandIsNone() {
        assertThat(watch.findByReport(DAY, "V1", 1, 2999)).isEmpty();
    }

    @Test
    void onAHolidayThePaediatricianIsMissingToo() {
        assertThat(watch.findByReport(HOLIDAY, "V1", 0, 3000).map(Surge::skills))
                .contains(List.of("general", "paediatrics", "emergency"));
    }

    @Test
    void twiceTheUsualCountAtNoonIsASurge() {
        Optional<Surge> surge = watch.findByCount(QUIET, 0, 1060, NOON);
        assertThat(surge.map(Surge::doctorsMissing)).contains(1);
    }

    @Test
    void theUsualCountAtNoonIsNone() {
        assertThat(watch.findByCount(QUIET, 0, 530, NOON)).isEmpty();
    }

    @Test
    void visitorsWhoHaveComeAreNeverForecastAway() {
        assertThat(watch.expected(QUIET, 5000, LocalTime.of(7, 0))).isGreaterThanOrEqualTo(5000);
    }

    @ParameterizedTest
    @CsvSource({"00:00, 800", "17:00, 1600"})
    void theForecastLeadsEarlyAndTheCountLate(LocalTime at, int expected) {
        int countSoFar = at.equals(LocalTime.MIDNIGHT) ? 0 : 1600;
        assertThat(watch.expected(QUIET, countSoFar, at)).isEqualTo(expected);
    }

    @Test
    void visitorsAtAClosedSiteAreASurge() {
        assertThat(watch.findByCount(DayForecast.closed(DAY, "V1"), 0, 1200, NOON))
                .isPresent();
    }

    @Test
    void theReasonNamesTheNumbersInBothLanguages() {
        Surge surge = watch.findByReport(DAY, "V1", 1, 3200).orElseThrow();
        assertThat(Language.ENGLISH.say(surge.reason()))
                .isEqualTo("V1, 2026-11-30: 3200 visitors are reported for the day. The staffed doctors (1) suffice"
                        + " below 3000; 1 more are needed.");
        assertThat(Language.CHINESE.say(surge.reason())).contains("3200", "3000");
    }
}
