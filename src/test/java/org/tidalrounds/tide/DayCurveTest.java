package org.tidalrounds.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayCurveTest {
    private final DayCurve curve = new DayCurve("08:00=0.2;12:00=0.6;18:00=1");

    @ParameterizedTest
    @CsvSource({"00:00, 0", "04:00, 0.1", "08:00, 0.2", "10:00, 0.4", "12:00, 0.6", "18:00, 1", "23:59, 1"})
    void theShareGrowsStraightBetweenThePoints(LocalTime time, double share) {
        assertThat(curve.shareBy(time)).isEqualTo(share, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "8=0.2;18:00=1",
                "08:00",
                "08:00=0.5;18:00=0.9",
                "12:00=0.5;08:00=1",
                "08:00=0.5;09:00=0.4;10:00=1"
            })
    void aBrokenCurveIsRefusedWithTheRightForm(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DayCurve(text))
                .withMessageContaining("such as 08:00=0.1;12:00=0.6;17:00=1");
    }

    @Test
    void aCurveMayBeASinglePoint() {
        assertThat(new DayCurve("12:00=1").shareBy(LocalTime.of(6, 0))).isEqualTo(0.5, within(1e-9));
    }
}
