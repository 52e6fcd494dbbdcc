package org.tidalrounds.roster;

import java.time.Duration;
import org.tidalrounds.planning.SolveLimits;

/**
 * How the time of a plan is shared between its problems. Postings are few and settled soon; tours and duties take what
 * they get. Steps, where they bound the search, hold for each problem.
 */
final class TimeShares {
    static final double POSTINGS = 0.1;
    static final double TOURS = 0.45;
    static final double DUTIES = 1 - POSTINGS - TOURS;

    /** Longer than any search bounded by steps should take. */
    private static final Duration WHILE_STEPS_LAST = Duration.ofDays(1);

    private final PlanRequest request;

    TimeShares(PlanRequest request) {
        this.request = request;
    }

    SolveLimits postings() {
        return new SolveLimits(time(POSTINGS), steps(), 1, request.seed());
    }

    SolveLimits tours() {
        return new SolveLimits(time(TOURS), steps(), request.threads(), request.seed());
    }

    SolveLimits duties() {
        return new SolveLimits(time(DUTIES), steps(), request.threads(), request.seed());
    }

    private Duration time(double share) {
        return request.time()
                .map(time -> Duration.ofMillis(Math.max(1, Math.round(time.toMillis() * share))))
                .orElse(WHILE_STEPS_LAST);
    }

    private long steps() {
        return request.steps().orElse(Long.MAX_VALUE);
    }
}
