package org.tidalrounds.cli;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The clock of the service: the machine's, read as the counties' people do. */
@Factory
final class SystemClock {
    /** All of China keeps one time. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Bean
    @Singleton
    Clock clock() {
        return Clock.system(ZONE);
    }
}
