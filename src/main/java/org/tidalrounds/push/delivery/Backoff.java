package org.tidalrounds.push.delivery;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next try: twice as long each time, and by chance, so that a thousand failures do not come back at once. */
@Singleton
final class Backoff {
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    /** 10 s doubled so often is longer than the longest. */
    private static final int DOUBLINGS = 7;

    private final RandomGenerator random;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    /**
     * The wait after a try.
     *
     * @param attempt from 1
     * @return between the half and the whole of 10 s doubled with each attempt, 15 minutes at most ("equal jitter", M. Brooker, AWS
     *     Architecture Blog, 2015)
     */
    Duration after(int attempt) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(Math.max(attempt, 1) - 1, DOUBLINGS));
        Duration whole = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        long half = whole.toMillis() / 2;
        return Duration.ofMillis(half + random.nextLong(half + 1));
    }
}
