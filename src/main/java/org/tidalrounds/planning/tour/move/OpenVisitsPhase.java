package org.tidalrounds.planning.tour.move;

import java.util.List;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;
import org.tidalrounds.planning.tour.model.Customer;
import org.tidalrounds.planning.tour.model.RoutePlan;
import org.tidalrounds.planning.tour.model.RouteVisit;

/** Tries every missed visit once more, so that what stays missed really has no place in the plan as it stands. */
public final class OpenVisitsPhase implements CustomPhaseCommand<RoutePlan> {
    @Override
    public void changeWorkingSolution(ScoreDirector<RoutePlan> director) {
        RoutePlan plan = director.getWorkingSolution();
        PlanIndex index = new PlanIndex(plan);
        List<Customer> missed = plan.openList().getVisits().stream()
                .map(RouteVisit::customer)
                .distinct()
                .toList();
        for (Customer customer : missed) {
            RunDraft draft = new RunDraft(index);
            draft.takeOut(customer);
            draft.insert(customer);
            draft.move().doMoveOnly(director);
        }
    }
}
