package org.tidalrounds.roster;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.tidalrounds.planning.SolveLimits;

/** Runs the stages of one planning: those finished before are not run again, and none counts as finished when cut off. */
record PlanStages(PlanKeeper keeper, BooleanSupplier cancelled) {
    /** A stage that takes no search. */
    private static final SolveLimits NO_SEARCH = new SolveLimits(Duration.ofMillis(1), 1, 1, 0);

    <T> T run(PlanStage stage, Class<T> type, Function<SolveLimits, T> work) {
        return run(stage, type, NO_SEARCH, work);
    }

    /**
     * @param limits for the whole stage; the work gets what earlier attempts left of them
     */
    <T> T run(PlanStage stage, Class<T> type, SolveLimits limits, Function<SolveLimits, T> work) {
        return keeper.findResult(stage, type).orElseGet(() -> {
            T result = work.apply(limits.less(keeper.begin(stage)));
            if (!cancelled.getAsBoolean()) {
                keeper.finish(stage, result);
            }
            return result;
        });
    }
}
