package org.tidalrounds.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GaussianProcessTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private static DayFeatures day(LocalDate date) {
        return new DayFeatures(
                date.toEpochDay(), date.getDayOfWeek().getValue(), Optional.empty(), HolidayBreaks.NO_FESTIVAL_DAYS);
    }

    private static LogOutlook outlook(double[] values, LocalDate target) {
        List<DayFeatures> seen = MONDAY.datesUntil(MONDAY.plusDays(values.length))
                .map(GaussianProcessTest::day)
                .toList();
        return new GaussianProcess(seen, new DaySimilarity(0.04))
                .outlooks(values, List.of(day(target)))
                .get(0);
    }

    @Test
    void theNextDayFollowsTheLast() {
        assertThat(outlook(new double[] {0.9, 1.1, 1.0, 1.0}, MONDAY.plusDays(4))
                        .mean())
                .isEqualTo(1.0, within(0.1));
    }

    @Test
    void theFartherAheadTheLessIsKnown() {
        double[] values = {0.1, -0.1, 0.05, -0.05};
        assertThat(outlook(values, MONDAY.plusDays(180)).deviation())
                .isGreaterThan(2 * outlook(values, MONDAY.plusDays(4)).deviation());
    }

    @Test
    void aRestlessSeriesIsForecastMoreWidely() {
        double[] calm = new double[200];
        double[] restless = new double[200];
        for (int day = 0; day < calm.length; day++) {
            calm[day] = 0.05 * Math.sin(day * 1.7);
            restless[day] = 20 * calm[day];
        }
        assertThat(outlook(restless, MONDAY.plusDays(200)).deviation())
                .isGreaterThan(2 * outlook(calm, MONDAY.plusDays(200)).deviation());
    }
}
