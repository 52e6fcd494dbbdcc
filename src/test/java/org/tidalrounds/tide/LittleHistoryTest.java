package org.tidalrounds.tide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidalrounds.county.VisitorCount;
import org.tidalrounds.language.Message;

class LittleHistoryTest {
    private static final LocalDate THREE_DAYS_AGO = Seasons.FROM.minusDays(3);
    private final Forecaster forecaster = new Forecaster(Seasons.calendar());

    private List<VisitorCount> donorsAnd(List<VisitorCount> counts) {
        List<VisitorCount> all = new ArrayList<>(Seasons.counts("V1", 400));
        all.addAll(Seasons.counts("V2", 200));
        all.addAll(counts);
        return all;
    }

    private TideForecast forecast(List<VisitorCount> counts) {
        return forecaster.forecast(counts, List.of("V9"), Seasons.FROM, 7);
    }

    private static List<DayForecast> ofV9(TideForecast forecast) {
        return forecast.days().stream()
                .filter(day -> day.villageCode().equals("V9"))
                .toList();
    }

    @Test
    void threeDaysOfCountsSetTheLevel() {
        List<DayForecast> days = ofV9(forecast(donorsAnd(Seasons.counts("V9", 2000, THREE_DAYS_AGO))));
        assertThat(days.get(1).visitors(0.5)).isBetween(1200, 2800);
    }

    @Test
    void threeDaysOfCountsBorrowTheWeekend() {
        List<DayForecast> days = ofV9(forecast(donorsAnd(Seasons.counts("V9", 2000, THREE_DAYS_AGO))));
        assertThat(days.get(5).visitors(0.5))
                .isGreaterThan((int) (1.2 * days.get(3).visitors(0.5)));
    }

    @Test
    void theFirstCountsNarrowTheForecast() {
        DayForecast without = ofV9(forecast(donorsAnd(List.of()))).get(0);
        DayForecast with = ofV9(forecast(donorsAnd(Seasons.counts("V9", 300, THREE_DAYS_AGO))))
                .get(0);
        assertThat(with.logDeviation()).isLessThan(0.75 * without.logDeviation());
    }

    @Test
    void aSiteWithoutCountsLiesBetweenTheOthers() {
        List<DayForecast> days = ofV9(forecast(donorsAnd(List.of())));
        assertThat(days.get(0).visitors(0.5)).isBetween(200, 400);
    }

    @Test
    void borrowingIsSaidInWords() {
        assertThat(forecast(donorsAnd(Seasons.counts("V9", 300, THREE_DAYS_AGO)))
                        .warnings())
                .containsExactly(Message.of("tide.borrowed", "V9", 3));
    }

    @Test
    void threeDaysAloneGiveAWideForecastAroundThem() {
        TideForecast forecast = forecast(Seasons.counts("V9", 300, THREE_DAYS_AGO));
        DayForecast day = ofV9(forecast).get(0);
        assertThat(day.visitors(0.5)).isBetween(250, 500);
        assertThat(day.visitors(0.95)).isGreaterThan((int) (1.5 * day.visitors(0.5)));
        assertThat(forecast.warnings()).containsExactly(Message.of("tide.few_counts", "V9", 3));
    }

    @Test
    void withoutAnyCountNobodyIsForecast() {
        TideForecast forecast = forecast(List.of());
        assertThat(ofV9(forecast))
                .hasSize(7)
                .allSatisfy(day -> assertThat(day.visitors(0.95)).isZero());
        assertThat(forecast.warnings()).containsExactly(Message.of("tide.no_counts", "V9"));
    }
}
