package org.tidalrounds.push.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {
    /** Always the least, or always the most, that may come. */
    private record Fixed(boolean most) implements RandomGenerator {
        @Override
        public long nextLong() {
            return 0;
        }

        @Override
        public long nextLong(long bound) {
            return most ? bound - 1 : 0;
        }
    }

    @ParameterizedTest
    @CsvSource({"1, PT5S, PT10S", "2, PT10S, PT20S", "7, PT5M20S, PT10M40S", "8, PT7M30S, PT15M", "1000, PT7M30S, PT15M"
    })
    void waitsDoubleUpToALimit(int attempt, Duration least, Duration most) {
        assertThat(new Backoff(new Fixed(false)).after(attempt)).isEqualTo(least);
        assertThat(new Backoff(new Fixed(true)).after(attempt)).isEqualTo(most);
    }
}
