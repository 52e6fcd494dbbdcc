package org.tidalrounds.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayForecastTest {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 30);
    private final DayForecast day = new DayForecast(DATE, "V1", Math.log(1001), 0.3);

    @Test
    void halfTheDaysStayBelowTheMedian() {
        assertThat(day.visitors(0.5)).isEqualTo(1000);
    }

    @Test
    void theChanceOfAQuantileIsWhatItLeavesOut() {
        assertThat(day.chanceOfAtLeast(day.visitors(0.8))).isEqualTo(0.2, within(0.002));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.5, Double.NaN})
    void aQuantileOutsideOfItsBoundsIsRefused(double quantile) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> day.visitors(quantile))
                .withMessageContaining(String.valueOf(quantile));
    }

    @Test
    void aClosedSiteHasNobodyForCertain() {
        assertThat(DayForecast.closed(DATE, "V1").chanceOfAtLeast(0)).isOne();
        assertThat(DayForecast.closed(DATE, "V1").chanceOfAtLeast(1)).isZero();
    }
}
