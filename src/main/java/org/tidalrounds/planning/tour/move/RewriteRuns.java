package org.tidalrounds.planning.tour.move;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;
import org.tidalrounds.planning.tour.model.RoutePlan;
import org.tidalrounds.planning.tour.model.RouteVisit;
import org.tidalrounds.planning.tour.model.VehicleRun;

/** Gives some runs new lists of visits; together they hold the same visits as before. */
final class RewriteRuns extends AbstractMove<RoutePlan> {
    private final Map<VehicleRun, List<RouteVisit>> visitsOfRuns;

    RewriteRuns(Map<VehicleRun, List<RouteVisit>> visitsOfRuns) {
        this.visitsOfRuns = visitsOfRuns;
    }

    /** Always, also when nothing changes: a phase without any doable move would wait for its time to end. */
    @Override
    public boolean isMoveDoable(ScoreDirector<RoutePlan> director) {
        return true;
    }

    @Override
    protected RewriteRuns createUndoMove(ScoreDirector<RoutePlan> director) {
        Map<VehicleRun, List<RouteVisit>> before = new LinkedHashMap<>();
        visitsOfRuns.keySet().forEach(run -> before.put(run, new ArrayList<>(run.getVisits())));
        return new RewriteRuns(before);
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<RoutePlan> director) {
        // All lists are emptied before any is filled, so that no visit is ever on two runs at once.
        visitsOfRuns.keySet().forEach(run -> replace(director, run, List.of()));
        visitsOfRuns.forEach((run, visits) -> replace(director, run, visits));
    }

    private static void replace(ScoreDirector<RoutePlan> director, VehicleRun run, List<RouteVisit> visits) {
        List<RouteVisit> current = run.getVisits();
        director.beforeListVariableChanged(run, VehicleRun.VISITS, 0, current.size());
        current.clear();
        current.addAll(visits);
        director.afterListVariableChanged(run, VehicleRun.VISITS, 0, visits.size());
    }

    @Override
    public String toString() {
        return "rewrite " + visitsOfRuns.keySet();
    }
}
