package org.tidalrounds.clinic;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.tidalrounds.clinic.unit.Act;

/** A clock that a test sets, or that runs faster than the world's, alike in several processes. */
public final class TestClock extends Clock {
    private final long worldStartMillis;
    private final int factor;
    private volatile Instant start;

    TestClock(Instant start, long worldStartMillis, int factor) {
        this.start = start;
        this.worldStartMillis = worldStartMillis;
        this.factor = factor;
    }

    public void set(Instant moment) {
        start = moment;
    }

    @Override
    public Instant instant() {
        return start.plusMillis(factor * (System.currentTimeMillis() - worldStartMillis));
    }

    @Override
    public ZoneId getZone() {
        return Act.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    /** The clock of a node of a test. */
    @Factory
    @Requires(property = "test.clock.start")
    static final class Maker {
        @Singleton
        Clock clock(
                @Value("${test.clock.start}") String start,
                @Value("${test.clock.world:0}") long worldStartMillis,
                @Value("${test.clock.factor:0}") int factor) {
            return new TestClock(Instant.parse(start), worldStartMillis, factor);
        }
    }
}
