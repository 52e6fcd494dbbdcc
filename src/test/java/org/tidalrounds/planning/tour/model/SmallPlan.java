package org.tidalrounds.planning.tour.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tidalrounds.planning.tour.search.DayHours;
import org.tidalrounds.planning.tour.search.RouteSlot;
import org.tidalrounds.planning.tour.search.RoutingProblem;
import org.tidalrounds.planning.tour.search.VisitOption;

/**
 * Three villages, 30 minutes from each other and from the one base; visits of an hour; slots 0, 1, 2 are Monday, Tuesday,
 * Wednesday. Visits are wanted on Monday and Wednesday; Monday and Wednesday swapped for Tuesday costs 7 minutes.
 */
final class SmallPlan {
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    final RoutePlan plan;

    SmallPlan(int vehicles, double[] service, Optional<DayHours> hours) {
        double[][] travel = IntStream.range(0, 4)
                .mapToObj(from -> IntStream.range(0, 4)
                        .mapToDouble(to -> from == to ? 0 : 30)
                        .toArray())
                .toArray(double[][]::new);
        List<RouteSlot> slots = IntStream.range(0, 3)
                .mapToObj(day -> new RouteSlot(day, 0, vehicles, INFINITE, INFINITE))
                .toList();
        List<VisitOption> twice = List.of(new VisitOption(new int[] {0, 2}, 0), new VisitOption(new int[] {1, 2}, 7));
        RoutingProblem problem =
                new RoutingProblem(travel, new double[3], service, slots, List.of(twice, twice, twice), hours);
        SearchOrder order = new SearchOrder(Optional.empty(), 1, 1, 1, () -> 0, () -> false, better -> {});
        plan = new RoutePlan(problem, new int[] {2, 2, 2}, new RuleWeights(1, 1), order);
    }

    static SmallPlan untimed(int vehicles) {
        return new SmallPlan(vehicles, new double[] {60, 60, 60}, Optional.empty());
    }

    /** From eight on, without lunch; three visits and the drives between take 300 minutes. */
    static SmallPlan until(double end) {
        DayHours hours = new DayHours(480, end, new double[][] {{480, end}}, 0, 0, 0);
        return new SmallPlan(1, new double[] {60, 60, 60}, Optional.of(hours));
    }

    /** Puts a visit of each customer, in order, on a run. */
    SmallPlan run(int slot, int vehicle, int... customers) {
        VehicleRun run = plan.runs().stream()
                .filter(one -> one.slot() == slot && one.vehicle() == vehicle)
                .findFirst()
                .orElseGet(() -> extra(slot, vehicle));
        for (int customer : customers) {
            RouteVisit visit = plan.openList().getVisits().stream()
                    .filter(one -> one.customer().index() == customer)
                    .findFirst()
                    .orElseThrow();
            plan.openList().getVisits().remove(visit);
            run.getVisits().add(visit);
            visit.setRun(run);
        }
        return this;
    }

    private VehicleRun extra(int slot, int vehicle) {
        VehicleRun run = new VehicleRun(plan.measure(), slot, vehicle);
        plan.runs().add(run);
        return run;
    }
}
