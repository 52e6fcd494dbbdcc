package org.tidalrounds.roster.api;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.roster.job.SolveOrder;
import org.tidalrounds.roster.store.RosterRefused;

/**
 * How to plan.
 *
 * @param seconds of search at most
 * @param threads cores to keep for it; 1 if null
 * @param seed 1 if null
 */
@Serdeable
record SolveRequest(
        int seconds, @Nullable Integer threads, @Nullable Long seed) {
    /** @throws RosterRefused if something is out of bounds */
    SolveOrder order() {
        int wanted = threads == null ? 1 : threads;
        if (seconds < 1 || seconds > SolveOrder.MOST_SECONDS) {
            throw RosterRefused.invalid("roster.wrong_seconds", seconds, SolveOrder.MOST_SECONDS);
        }
        if (wanted < 1 || wanted > SolveOrder.MOST_THREADS) {
            throw RosterRefused.invalid("roster.wrong_threads", wanted, SolveOrder.MOST_THREADS);
        }
        return new SolveOrder(seconds, wanted, seed == null ? 1 : seed);
    }
}
