package org.tidalrounds.planning.tour.move;

import org.optaplanner.core.impl.heuristic.selector.common.nearby.NearbyDistanceMeter;
import org.tidalrounds.planning.tour.model.RouteVisit;
import org.tidalrounds.planning.tour.model.VehicleRun;

/** How far a visit is from another one, or from the base of a run, for moves among neighbours. */
public final class VisitDistance implements NearbyDistanceMeter<RouteVisit, Object> {
    @Override
    public double getNearbyDistance(RouteVisit origin, Object destination) {
        return destination instanceof VehicleRun run ? origin.awayFrom(run) : origin.awayFrom((RouteVisit) destination);
    }
}
