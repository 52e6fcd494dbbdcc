package org.tidalrounds.planning.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tidalrounds.planning.tour.search.Route;
import org.tidalrounds.planning.tour.search.RouteSlot;
import org.tidalrounds.planning.tour.search.RoutingProblem;
import org.tidalrounds.planning.tour.search.RoutingSolution;
import org.tidalrounds.planning.tour.search.VisitOption;

class PeriodicPlannerTest {
    /** Eight customers at the corners and edges of a square around the depot, each on one of two days; four fit a vehicle. */
    private static RoutingProblem square() {
        double[][] at = {{-1, -1}, {0, -1}, {1, -1}, {1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}, {0, 0}};
        List<VisitOption> eitherDay = List.of(new VisitOption(new int[] {0}, 0), new VisitOption(new int[] {1}, 0));
        return new RoutingProblem(
                Weeks.distances(at),
                IntStream.range(0, 8).mapToDouble(customer -> 1).toArray(),
                new double[8],
                List.of(
                        new RouteSlot(0, 0, 1, 4, Double.POSITIVE_INFINITY),
                        new RouteSlot(1, 0, 1, 4, Double.POSITIVE_INFINITY)),
                IntStream.range(0, 8).mapToObj(customer -> eitherDay).toList(),
                Optional.empty());
    }

    @Test
    void findsTheTwoHalvesOfTheSquare() {
        List<RoutingSolution> told = new ArrayList<>();
        RoutingSolution solution =
                new PeriodicPlanner(Weeks.solverConfig()).solve(square(), Weeks.steps(50), told::add, () -> false);
        assertThat(solution.isComplete()).isTrue();
        assertThat(solution.routes()).extracting(Route::slot).containsExactlyInAnyOrder(0, 1);
        assertThat(solution.routes())
                .allSatisfy(route -> assertThat(route.customers()).hasSize(4));
        // Four sides of length 1 in a row take 3, and from the depot and back 1 and the diagonal.
        assertThat(solution.cost()).isCloseTo(2 * (3 + 1 + Math.sqrt(2)), org.assertj.core.data.Offset.offset(1e-6));
        assertThat(told).isNotEmpty();
    }

    @Test
    void stopsAtOnceWhenCancelledAndStillAnswers() {
        RoutingSolution solution = new PeriodicPlanner(Weeks.solverConfig())
                .solve(square(), Weeks.steps(Long.MAX_VALUE), better -> {}, () -> true);
        assertThat(solution.unserved()).hasSize(8);
    }
}
