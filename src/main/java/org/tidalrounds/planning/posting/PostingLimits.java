package org.tidalrounds.planning.posting;

import java.time.Duration;

/**
 * How long to search. One thread always: the problem is small.
 *
 * @param steps of the local search; {@link Long#MAX_VALUE} for none. With steps the outcome depends on the input and the seed
 *     alone, as long as the time suffices
 */
public record PostingLimits(Duration time, long steps, long seed) {
    public PostingLimits {
        if (steps < 1) {
            throw new IllegalArgumentException("steps is " + steps + "; give 1 or more");
        }
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("time is " + time + "; give some");
        }
    }

    public boolean hasSteps() {
        return steps != Long.MAX_VALUE;
    }
}
