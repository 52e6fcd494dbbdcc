package org.tidalrounds.planning.tour.move;

import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;
import org.tidalrounds.planning.tour.model.RoutePlan;
import org.tidalrounds.planning.tour.model.SearchOrder;
import org.tidalrounds.planning.tour.search.RouteSearch;
import org.tidalrounds.planning.tour.search.RoutingSolution;
import org.tidalrounds.planning.tour.search.SearchSettings;

/** The phase that does the hard part: runs the route search for its share of the time and writes the best found into the plan. */
public final class RouteSearchPhase implements CustomPhaseCommand<RoutePlan> {
    private double timeShare = 0.97;

    /** The share of the solver's time it may use, 0 to 1; set in {@code tour.xml}. */
    public void setTimeShare(double timeShare) {
        this.timeShare = timeShare;
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<RoutePlan> director) {
        RoutePlan plan = director.getWorkingSolution();
        SearchOrder order = plan.order();
        if (plan.problem().slots().isEmpty()) {
            return;
        }
        SearchSettings settings = SearchSettings.defaults()
                .withThreads(order.threads())
                .withSeed(order.seed())
                .withMaxIterations(order.steps());
        RoutingSolution best = new RouteSearch(plan.problem(), settings)
                .solve(
                        order.start(),
                        () -> order.spent().getAsDouble() >= timeShare
                                || order.cancelled().getAsBoolean(),
                        order.onBetter());
        RoutesIntoPlan.move(new PlanIndex(plan), best).doMoveOnly(director);
    }
}
