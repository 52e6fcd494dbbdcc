package org.tidalrounds.planning.tour.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Re-reckons a solution from the problem alone: limits kept, unserved and cost as stated. */
final class SolutionCheck {
    private SolutionCheck() {}

    static void assertSound(RoutingProblem problem, RoutingSolution solution) {
        Map<Integer, Integer> used = new HashMap<>();
        Map<Integer, Set<Integer>> served = new HashMap<>();
        double cost = 0;
        for (Route route : solution.routes()) {
            assertThat(route.customers()).isNotEmpty();
            used.merge(route.slot(), 1, Integer::sum);
            cost += assertKept(problem, route);
            for (int customer : route.customers()) {
                assertThat(served.computeIfAbsent(customer, c -> new HashSet<>())
                                .add(route.slot()))
                        .as("customer %d once in slot %d", customer, route.slot())
                        .isTrue();
            }
        }
        used.forEach((slot, count) ->
                assertThat(count).isLessThanOrEqualTo(problem.slots().get(slot).vehicles()));
        for (int c = 0; c < problem.customers(); c++) {
            cost += assertOption(problem, c, served.getOrDefault(c, Set.of()), solution.unserved()[c]);
        }
        assertThat(solution.cost()).isCloseTo(cost, org.assertj.core.data.Offset.offset(1e-6));
    }

    private static double assertKept(RoutingProblem problem, Route route) {
        RouteSlot slot = problem.slots().get(route.slot());
        int at = problem.depotNode(slot.depot());
        double drive = 0;
        double load = 0;
        double service = 0;
        for (int customer : route.customers()) {
            drive += problem.travel()[at][customer];
            load += problem.demand()[customer];
            service += problem.service()[customer];
            at = customer;
        }
        drive += problem.travel()[at][problem.depotNode(slot.depot())];
        assertThat(load).isLessThanOrEqualTo(slot.capacity() + 1e-5);
        assertThat(drive + service).isLessThanOrEqualTo(slot.maxDuration() + 1e-5);
        RouteTimeline.of(problem)
                .ifPresent(timeline -> assertThat(timeline.find(problem.depotNode(slot.depot()), route.customers()))
                        .isPresent());
        return drive;
    }

    private static double assertOption(RoutingProblem problem, int customer, Set<Integer> served, int unserved) {
        int fewest = Integer.MAX_VALUE;
        double cost = Double.POSITIVE_INFINITY;
        for (VisitOption option : problem.options().get(customer)) {
            Set<Integer> slots =
                    new HashSet<>(Arrays.stream(option.slots()).boxed().toList());
            if (slots.containsAll(served)) {
                fewest = Math.min(fewest, slots.size() - served.size());
                cost = slots.size() == served.size() ? Math.min(cost, option.cost()) : cost;
            }
        }
        assertThat(unserved).as("unserved of customer %d", customer).isEqualTo(fewest);
        return unserved == 0 ? cost : 0;
    }
}
