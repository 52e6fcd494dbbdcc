package org.tidalrounds.planning.tour.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tidalrounds.planning.tour.model.RouteVisit;
import org.tidalrounds.planning.tour.model.VehicleRun;

/** Swaps what two runs do: everything, so that two days or two teams change places, or all from a point on. */
public final class RouteMoves extends PlanMoves {
    @Override
    RewriteRuns draw(PlanIndex index, Random random) {
        VehicleRun one = anyRun(index, random);
        VehicleRun other = anyRun(index, random);
        RunDraft draft = new RunDraft(index);
        if (one == other || one.isOpenList() || other.isOpenList()) {
            return draft.move();
        }
        boolean whole = random.nextBoolean();
        int cutOne = whole ? 0 : random.nextInt(one.getVisits().size() + 1);
        int cutOther = whole ? 0 : random.nextInt(other.getVisits().size() + 1);
        List<RouteVisit> tailOne = cut(draft.edit(one), cutOne);
        List<RouteVisit> tailOther = cut(draft.edit(other), cutOther);
        draft.edit(one).addAll(tailOther);
        draft.edit(other).addAll(tailOne);
        return draft.move();
    }

    private static VehicleRun anyRun(PlanIndex index, Random random) {
        return index.runs().get(random.nextInt(index.runs().size()));
    }

    private static List<RouteVisit> cut(List<RouteVisit> visits, int from) {
        List<RouteVisit> tail = visits.subList(from, visits.size());
        List<RouteVisit> copy = new ArrayList<>(tail);
        tail.clear();
        return copy;
    }
}
