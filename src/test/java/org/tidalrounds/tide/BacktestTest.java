package org.tidalrounds.tide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.VisitorCount;

class BacktestTest {
    private static final LocalDate AUTUMN = LocalDate.of(2025, 9, 8);

    private static BacktestResult run(List<VisitorCount> counts, LocalDate to) {
        return new Backtest(counts, Seasons.calendar(), new Policy(List.of()))
                .run(new Backtest.Span(AUTUMN, to, 28, 7));
    }

    @Test
    void aSiteWithoutSurprisesIsForecastBetterThanFlat() {
        BacktestResult result = run(Seasons.counts("V1", 600), AUTUMN.plusDays(27));
        assertThat(result.flatUnmet()).isPositive();
        assertThat(result.savedByForecast()).isGreaterThan(0.7);
    }

    @Test
    void aBlockThatReachesBeyondTheSpanIsLeftOut() {
        assertThat(run(Seasons.counts("V1", 600), AUTUMN.plusDays(26))
                        .coverage()
                        .days())
                .isZero();
    }

    @Test
    void daysWithoutACountAreLeftOut() {
        List<VisitorCount> counts = Seasons.counts("V1", 600).stream()
                .filter(count -> !count.date().equals(AUTUMN.plusDays(2)))
                .toList();
        assertThat(run(counts, AUTUMN.plusDays(27)).coverage().days()).isEqualTo(27);
    }

    @Test
    void noRosterSavesMoreThanPerfectForesight() {
        BacktestResult result = new BacktestResult(10, 4, 4, 0, Coverage.NONE);
        assertThat(result.savedByForecast()).isEqualTo(1);
        assertThat(result.savedByLastYear()).isZero();
    }
}
