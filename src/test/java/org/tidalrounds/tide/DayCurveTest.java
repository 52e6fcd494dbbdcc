package org.tidalrounds.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayCurveTest {
    private final DayCurve curve = new DayCurve("08:00=0.2;12:00=0.6;18:00=1");

    @ParameterizedTest
    @CsvSource({"00:00, 0", "04:00, 0.1", "08:00, 0.2", "10:00, 0.4", "12:00, 0.6", "18:00, 1", "23:59, 1"})
    void theShareGrowsStraightBetweenThePoints(LocalTime time, double share) {
        assertThat(curve.shareBy(time)).isEqualTo(share, within(1e-9));
    }

    @Test
    void aCurveMayBeASinglePoint() {
        assertThat(new DayCurve("12:00=1").shareBy(LocalTime.of(6, 0))).isEqualTo(0.5, within(1e-9));
    }
}
