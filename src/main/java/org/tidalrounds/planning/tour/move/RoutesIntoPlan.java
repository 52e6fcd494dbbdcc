package org.tidalrounds.planning.tour.move;

import java.util.List;
import org.tidalrounds.planning.tour.model.RouteVisit;
import org.tidalrounds.planning.tour.model.VehicleRun;
import org.tidalrounds.planning.tour.search.Route;
import org.tidalrounds.planning.tour.search.RoutingSolution;

/** Carries routes that were found into the runs of a plan; what they do not serve goes to the open list. */
final class RoutesIntoPlan {
    private RoutesIntoPlan() {}

    static RewriteRuns move(PlanIndex index, RoutingSolution routes) {
        RunDraft draft = new RunDraft(index);
        index.runs().forEach(run -> draft.edit(run).clear());
        int[] used = new int[routes.unserved().length];
        for (Route route : routes.routes()) {
            List<RouteVisit> visits = draft.edit(freeRun(index, draft, route.slot()));
            for (int customer : route.customers()) {
                visits.add(index.visitsOf(customer).get(used[customer]++));
            }
        }
        index.visits().stream()
                .filter(visit -> visit.number() >= used[visit.customer().index()])
                .forEach(draft.edit(index.openList())::add);
        return draft.move();
    }

    private static VehicleRun freeRun(PlanIndex index, RunDraft draft, int slot) {
        return index.runsOf(slot).stream()
                .filter(run -> draft.visits(run).isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("slot " + slot + " has more routes than vehicles"));
    }
}
