package org.tidalrounds.push.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidalrounds.county.CountyDay;

class PushPolicyTest {
    @ParameterizedTest
    @CsvSource({
        "21:30, 07:00, 21:29, false",
        "21:30, 07:00, 21:30, true",
        "21:30, 07:00, 00:00, true",
        "21:30, 07:00, 06:59, true",
        "21:30, 07:00, 07:00, false",
        "01:00, 05:00, 00:59, false",
        "01:00, 05:00, 01:00, true",
        "01:00, 05:00, 05:00, false",
        "07:00, 07:00, 07:00, false",
        "07:00, 07:00, 12:00, false",
    })
    void quietHoursMayPassMidnight(LocalTime from, LocalTime until, LocalTime time, boolean quiet) {
        PushPolicy policy = new PushPolicy(from, until, Duration.ZERO, Duration.ZERO, Duration.ZERO);
        assertThat(policy.isQuiet(LocalDate.of(2026, 12, 1)
                        .atTime(time)
                        .atZone(CountyDay.ZONE)
                        .toInstant()))
                .isEqualTo(quiet);
    }
}
