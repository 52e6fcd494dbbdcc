package org.tidalrounds.planning.tour.move;

import org.optaplanner.core.impl.phase.scope.AbstractPhaseScope;
import org.optaplanner.core.impl.solver.scope.SolverScope;
import org.optaplanner.core.impl.solver.termination.AbstractTermination;
import org.tidalrounds.planning.tour.model.RoutePlan;
import org.tidalrounds.planning.tour.model.SearchOrder;

/** Ends a phase at the limits of its order: time, steps, or whoever ordered the plan no longer wants to wait. */
public final class OrderTermination extends AbstractTermination<RoutePlan> {
    @Override
    public boolean isSolverTerminated(SolverScope<RoutePlan> scope) {
        SearchOrder order = scope.getWorkingSolution().order();
        return order.spent().getAsDouble() >= 1 || order.cancelled().getAsBoolean();
    }

    @Override
    public boolean isPhaseTerminated(AbstractPhaseScope<RoutePlan> scope) {
        SolverScope<RoutePlan> solver = scope.getSolverScope();
        return scope.getNextStepIndex() >= solver.getWorkingSolution().order().steps() || isSolverTerminated(solver);
    }

    /** Unknown: nothing here depends on how far the time has run. */
    @Override
    public double calculateSolverTimeGradient(SolverScope<RoutePlan> scope) {
        return -1;
    }

    @Override
    public double calculatePhaseTimeGradient(AbstractPhaseScope<RoutePlan> scope) {
        return -1;
    }
}
