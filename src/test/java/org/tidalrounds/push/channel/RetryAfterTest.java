package org.tidalrounds.push.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120 | PT2M",
                " 7 | PT7S",
                "999999999 | PT6H",
                "Tue, 01 Dec 2026 02:00:30 GMT | PT30S",
                "Wed, 02 Dec 2026 02:00:30 GMT | PT6H",
            })
    void secondsAndDatesAreRead(String text, Duration wait) {
        assertThat(RetryAfter.find(text, NOW)).contains(wait);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-5", "soon", "99999999999999", "Tue, 01 Dec 2026 01:00:00 GMT"})
    void whatCannotBeReadOrIsOverCountsAsNotSaid(String text) {
        assertThat(RetryAfter.find(text, NOW)).isEmpty();
    }
}
