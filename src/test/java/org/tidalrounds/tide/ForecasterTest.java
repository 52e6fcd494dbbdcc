package org.tidalrounds.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tidalrounds.county.VisitorCount;
import org.tidalrounds.county.WorkCalendar;

class ForecasterTest {
    private static final int DAYS = 28;
    private final Forecaster forecaster = new Forecaster(Seasons.calendar());

    private List<DayForecast> forecast(List<VisitorCount> counts) {
        return forecaster.forecast(counts, List.of(), Seasons.FROM, DAYS).days();
    }

    @Test
    void rowsFromTheFirstForecastDayOnChangeNothing() {
        List<VisitorCount> counts = Seasons.counts("V1", 400);
        List<VisitorCount> withLater = new ArrayList<>(counts);
        withLater.add(new VisitorCount(Seasons.FROM, "V1", 9_000));
        withLater.add(new VisitorCount(Seasons.FROM.plusDays(3), "V1", -5));
        assertThat(forecaster.forecast(withLater, List.of(), Seasons.FROM, DAYS))
                .isEqualTo(forecaster.forecast(counts, List.of(), Seasons.FROM, DAYS));
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        List<VisitorCount> counts = Seasons.counts("V1", 400);
        List<VisitorCount> shuffled = new ArrayList<>(counts);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(forecast(shuffled)).isEqualTo(forecast(counts));
    }

    @Test
    void everySiteHasEveryDayInOrder() {
        List<VisitorCount> counts = new ArrayList<>(Seasons.counts("V2", 400));
        counts.addAll(Seasons.counts("V1", 200));
        List<DayForecast> days = forecast(counts);
        assertThat(days).extracting(DayForecast::villageCode).startsWith("V1").endsWith("V2");
        assertThat(days.subList(0, DAYS))
                .extracting(DayForecast::date)
                .containsExactlyElementsOf(
                        Seasons.FROM.datesUntil(Seasons.FROM.plusDays(DAYS)).toList());
    }

    @Test
    void quantilesRise() {
        assertThat(forecast(Seasons.counts("V1", 400)))
                .allSatisfy(day -> assertThat(
                                List.of(day.visitors(0.1), day.visitors(0.5), day.visitors(0.8), day.visitors(0.95)))
                        .isSorted()
                        .doesNotHaveDuplicates());
    }

    @Test
    void weekendsAreForecastAboveWorkingDays() {
        List<DayForecast> days = forecast(Seasons.counts("V1", 400));
        assertThat(days.get(5).visitors(0.5))
                .isGreaterThan((int) (1.25 * days.get(3).visitors(0.5)));
    }

    @Test
    void springFestivalIsForecastOnItsNewDate() {
        List<DayForecast> days = forecaster
                .forecast(Seasons.counts("V1", 400), List.of(), LocalDate.of(2026, 2, 9), 14)
                .days();
        int mondayBefore = days.get(0).visitors(0.5);
        int mondayWithin = days.get(7).visitors(0.5);
        assertThat(mondayWithin).isGreaterThan(2 * mondayBefore);
    }

    @Test
    void mostTrueDaysLieWithinTheBand() {
        assertThat(forecast(Seasons.counts("V1", 400)))
                .filteredOn(day -> Seasons.visitors(day.date(), 400) >= day.visitors(0.025)
                        && Seasons.visitors(day.date(), 400) <= day.visitors(0.975))
                .hasSizeGreaterThan(24);
    }

    @Test
    void missingDaysAreBridged() {
        List<VisitorCount> gaps = Seasons.counts("V1", 400).stream()
                .filter(count -> count.date().getDayOfMonth() % 3 != 0)
                .toList();
        assertThat(forecast(gaps).get(2).visitors(0.5)).isBetween(300, 500);
    }

    @Test
    void daysOutsideTheBoundsAreRefusedByValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forecaster.forecast(List.of(), List.of(), Seasons.FROM, 0))
                .withMessageContaining("0 days")
                .withMessageContaining("366");
    }

    @Test
    void aYearTheCalendarLacksIsWarnedOf() {
        TideForecast forecast = new Forecaster(new WorkCalendar(List.of()))
                .forecast(Seasons.counts("V1", 400), List.of(), Seasons.FROM, DAYS);
        assertThat(forecast.warnings()).extracting(warning -> warning.key()).containsExactly("tide.unknown_year");
        assertThat(forecast.days()).hasSize(DAYS);
    }
}
