package org.tidalrounds.planning;

import java.time.Duration;

/**
 * How long to search.
 *
 * @param time at most
 * @param steps of the search at most; {@link Long#MAX_VALUE} for none. With steps and one thread the outcome depends on
 *     the input and the seed alone, as long as the time suffices
 * @param threads from 1
 */
public record SolveLimits(Duration time, long steps, int threads, long seed) {
    public SolveLimits {
        if (threads < 1) {
            throw new IllegalArgumentException("threads is " + threads + "; give 1 or more");
        }
        if (steps < 1) {
            throw new IllegalArgumentException("steps is " + steps + "; give 1 or more");
        }
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("time is " + time + "; give some");
        }
    }

    /** What is left after some time was spent; never nothing at all. */
    public SolveLimits less(Duration spent) {
        Duration left = time.minus(spent);
        return new SolveLimits(left.toMillis() < 1 ? Duration.ofMillis(1) : left, steps, threads, seed);
    }

    public boolean hasSteps() {
        return steps != Long.MAX_VALUE;
    }
}
