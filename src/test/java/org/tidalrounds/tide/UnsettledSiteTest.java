package org.tidalrounds.tide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidalrounds.county.VisitorCount;

class UnsettledSiteTest {
    /** A cap on tickets that changes every month: a fifth, all, two fifths, and again. */
    private static final double[] CAPS = {0.2, 1, 0.4};

    private static DayForecast last(List<VisitorCount> counts) {
        return new Forecaster(Seasons.calendar())
                .forecast(counts, List.of(), Seasons.FROM, 28)
                .days()
                .get(27);
    }

    private static List<VisitorCount> capped() {
        return Seasons.counts("V1", 400).stream()
                .map(count -> {
                    double cap = CAPS[count.date().getMonthValue() % CAPS.length];
                    return new VisitorCount(count.date(), "V1", (int) (cap * count.visitors()));
                })
                .toList();
    }

    @Test
    void aSiteWhoseLevelJumpsIsForecastMoreWidely() {
        assertThat(last(capped()).logDeviation())
                .isGreaterThan(2 * last(Seasons.counts("V1", 400)).logDeviation());
    }
}
