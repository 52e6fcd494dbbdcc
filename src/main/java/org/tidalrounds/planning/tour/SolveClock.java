package org.tidalrounds.planning.tour;

import java.time.Duration;

/** Measures how much of the time for one solving is used up. Elapsed time, not the time of day. */
final class SolveClock {
    private final long begin = System.nanoTime();
    private final double nanos;

    SolveClock(Duration time) {
        this.nanos = Math.max(1, time.toNanos());
    }

    /** From 0; 1 and more when the time is up. */
    double spent() {
        return (System.nanoTime() - begin) / nanos;
    }
}
