package org.tidalrounds.planning.posting;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.impl.phase.event.PhaseLifecycleListenerAdapter;
import org.optaplanner.core.impl.phase.scope.AbstractStepScope;

/** After each step of the search: stops it when cancelled, and tells how far it is now and then. */
class SearchWatch extends PhaseLifecycleListenerAdapter<PostingPlan> {
    private static final double TELL_EVERY = 0.01;

    private final Solver<PostingPlan> solver;
    private final PostingLimits limits;
    private final Consumer<PostingProgress> progress;
    private final BooleanSupplier cancelled;
    private double told = -1;

    SearchWatch(
            Solver<PostingPlan> solver,
            PostingLimits limits,
            Consumer<PostingProgress> progress,
            BooleanSupplier cancelled) {
        this.solver = solver;
        this.limits = limits;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    @Override
    public void stepEnded(AbstractStepScope<PostingPlan> step) {
        if (cancelled.getAsBoolean()) {
            solver.terminateEarly();
        }
        double share = Math.min(1, share(step));
        if (share >= told + TELL_EVERY) {
            told = share;
            progress.accept(new PostingProgress(
                    share, String.valueOf(step.getPhaseScope().getSolverScope().getBestScore())));
        }
    }

    private double share(AbstractStepScope<PostingPlan> step) {
        double byTime = (double) step.getPhaseScope().calculateSolverTimeMillisSpentUpToNow()
                / limits.time().toMillis();
        return limits.hasSteps() ? Math.max(byTime, (double) step.getStepIndex() / limits.steps()) : byTime;
    }
}
