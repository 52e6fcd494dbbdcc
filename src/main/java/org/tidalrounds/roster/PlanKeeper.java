package org.tidalrounds.roster;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps what a planning has found, so that another process can go on where this one was cut off. Results and best-so-fars are
 * records of plain values; everything in them is named by ids.
 */
public interface PlanKeeper {
    /** Keeps nothing and begins anew. */
    PlanKeeper NONE = new PlanKeeper() {
        @Override
        public <T> Optional<T> findResult(PlanStage stage, Class<T> type) {
            return Optional.empty();
        }

        @Override
        public <T> Optional<T> findBest(PlanStage stage, Class<T> type) {
            return Optional.empty();
        }

        @Override
        public Duration begin(PlanStage stage) {
            return Duration.ZERO;
        }

        @Override
        public void better(PlanStage stage, Supplier<?> best) {}

        @Override
        public void finish(PlanStage stage, Object result) {}
    };

    /** What a stage came to, if it was finished before. */
    <T> Optional<T> findResult(PlanStage stage, Class<T> type);

    /** The best of a stage that was cut off. */
    <T> Optional<T> findBest(PlanStage stage, Class<T> type);

    /** A stage begins; returns the time that earlier attempts spent on it. */
    Duration begin(PlanStage stage);

    /** Something better was found in a running stage. Told often, from any thread; asks for the value only now and then. */
    void better(PlanStage stage, Supplier<?> best);

    /** A stage came to its end and was not cut off. */
    void finish(PlanStage stage, Object result);
}
