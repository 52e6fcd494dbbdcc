package org.tidalrounds.planning;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.impl.phase.event.PhaseLifecycleListenerAdapter;
import org.optaplanner.core.impl.phase.scope.AbstractStepScope;

/**
 * After each step of a solver: stops it when cancelled, and tells how far it is now and then.
 *
 * @param <S> the planning solution
 */
public final class SearchWatch<S> extends PhaseLifecycleListenerAdapter<S> {
    private static final double TELL_EVERY = 0.01;

    private final Solver<S> solver;
    private final SolveLimits limits;
    private final Consumer<SearchProgress> progress;
    private final BooleanSupplier cancelled;
    private double told = -1;

    public SearchWatch(
            Solver<S> solver, SolveLimits limits, Consumer<SearchProgress> progress, BooleanSupplier cancelled) {
        this.solver = solver;
        this.limits = limits;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    @Override
    public void stepEnded(AbstractStepScope<S> step) {
        if (cancelled.getAsBoolean()) {
            solver.terminateEarly();
        }
        double share = Math.min(1, share(step));
        if (share >= told + TELL_EVERY) {
            told = share;
            Object score = step.getPhaseScope().getSolverScope().getBestScore();
            progress.accept(new SearchProgress(share, String.valueOf(score)));
        }
    }

    private double share(AbstractStepScope<S> step) {
        double byTime = (double) step.getPhaseScope().calculateSolverTimeMillisSpentUpToNow()
                / limits.time().toMillis();
        return limits.hasSteps() ? Math.max(byTime, (double) step.getStepIndex() / limits.steps()) : byTime;
    }
}
