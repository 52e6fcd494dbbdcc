package org.tidalrounds.planning.tour.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RouteSearchTest {
    private static final SearchSettings SHORT = SearchSettings.defaults().withMaxIterations(150);

    private static RoutingSolution solve(RoutingProblem problem, SearchSettings settings) {
        return new RouteSearch(problem, settings).solve(Optional.empty(), () -> false, s -> {});
    }

    private static String text(RoutingSolution solution) {
        StringBuilder text = new StringBuilder().append(solution.cost());
        solution.routes().forEach(r -> text.append(r.slot()).append(Arrays.toString(r.customers())));
        return text.append(Arrays.toString(solution.unserved())).toString();
    }

    @Test
    void servesAllWithinTheLimits() {
        RoutingProblem problem = TestProblems.periodic(30, 3, 45, 250, 1);
        RoutingSolution solution = solve(problem, SHORT);
        SolutionCheck.assertSound(problem, solution);
        assertThat(solution.isComplete()).isTrue();
    }

    @Test
    void repeatsWithTheSameSeedAndOneThread() {
        RoutingProblem problem = TestProblems.periodic(25, 3, 40, 250, 2);
        assertThat(text(solve(problem, SHORT))).isEqualTo(text(solve(problem, SHORT)));
    }

    @Test
    void repeatsAlsoWhereNotAllCanBeServed() {
        RoutingProblem problem = TestProblems.county(20, 2, 1, 2);
        assertThat(text(solve(problem, SHORT))).isEqualTo(text(solve(problem, SHORT)));
    }

    @Test
    void findsTheBestTourOfASmallRing() {
        RoutingProblem problem = TestProblems.periodic(7, 1, 1e9, 1e9, 3);
        List<List<VisitOption>> once = problem.options().stream()
                .map(o -> List.of(TestProblems.option(0, 0)))
                .toList();
        RoutingProblem oneDay = new RoutingProblem(
                problem.travel(), problem.demand(), problem.service(), problem.slots(), once, Optional.empty());
        double best = bestTour(problem.travel(), 7, new ArrayList<>());
        assertThat(solve(oneDay, SHORT).cost()).isCloseTo(best, org.assertj.core.data.Offset.offset(1e-6));
    }

    private static double bestTour(double[][] travel, int depot, List<Integer> done) {
        int last = done.isEmpty() ? depot : done.get(done.size() - 1);
        if (done.size() == depot) {
            return travel[last][depot];
        }
        double best = Double.POSITIVE_INFINITY;
        for (int c = 0; c < depot; c++) {
            if (!done.contains(c)) {
                done.add(c);
                best = Math.min(best, travel[last][c] + bestTour(travel, depot, done));
                done.remove(done.size() - 1);
            }
        }
        return best;
    }

    @Test
    void keepsLimitsWhenTravelDependsOnTheDirection() {
        RoutingProblem problem = TestProblems.asymmetric(30, 3, 45, 400, 4);
        RoutingSolution solution = solve(problem, SHORT);
        SolutionCheck.assertSound(problem, solution);
        assertThat(solution.isComplete()).isTrue();
    }

    @Test
    void keepsTheHoursOfTheDay() {
        RoutingProblem problem = TestProblems.county(24, 4, 2, 5);
        RoutingSolution solution = solve(problem, SHORT);
        SolutionCheck.assertSound(problem, solution);
        assertThat(solution.isComplete()).isTrue();
    }

    @Test
    void countsVisitsThatFindNoPlaceAndBreaksNoLimit() {
        RoutingProblem problem = TestProblems.periodic(30, 1, 20, 200, 6);
        RoutingSolution solution = solve(problem, SHORT);
        SolutionCheck.assertSound(problem, solution);
        assertThat(solution.isComplete()).isFalse();
        assertThat(solution.routes()).hasSize(4);
    }

    @Test
    void servesPartOfAnOptionRatherThanNone() {
        List<RouteSlot> slots = List.of(new RouteSlot(0, 0, 1, 10, 100), new RouteSlot(1, 0, 0, 10, 100));
        RoutingProblem problem = single(slots, List.of(TestProblems.option(3, 0, 1)));
        RoutingSolution solution = solve(problem, SHORT);
        SolutionCheck.assertSound(problem, solution);
        assertThat(solution.unserved()).containsExactly(1);
        assertThat(solution.cost()).isEqualTo(10);
    }

    @Test
    void leavesAllOpenWithoutVehicles() {
        RoutingProblem problem = single(List.of(new RouteSlot(0, 0, 0, 10, 100)), List.of(TestProblems.option(0, 0)));
        assertThat(solve(problem, SHORT).unserved()).containsExactly(1);
    }

    @Test
    void leavesACustomerOpenThatNoVehicleCanCarry() {
        RoutingProblem problem = single(List.of(new RouteSlot(0, 0, 1, 0.5, 100)), List.of(TestProblems.option(0, 0)));
        assertThat(solve(problem, SHORT).unserved()).containsExactly(1);
    }

    @Test
    void servesNobodyWhereNobodyWantsAVisit() {
        RoutingProblem problem = single(
                List.of(new RouteSlot(0, 0, 1, 10, 100)), List.of(TestProblems.option(2, 0), TestProblems.option(1)));
        RoutingSolution solution = solve(problem, SHORT);
        assertThat(solution.routes()).isEmpty();
        assertThat(solution.cost()).isEqualTo(1);
    }

    @Test
    void prefersTheCheaperOptionWhereDrivingIsEqual() {
        List<RouteSlot> slots = List.of(new RouteSlot(0, 0, 1, 10, 100), new RouteSlot(1, 0, 1, 10, 100));
        RoutingProblem problem = single(slots, List.of(TestProblems.option(4, 0), TestProblems.option(1, 1)));
        assertThat(solve(problem, SHORT).cost()).isEqualTo(11);
    }

    private static RoutingProblem single(List<RouteSlot> slots, List<VisitOption> options) {
        return new RoutingProblem(
                new double[][] {{0, 5}, {5, 0}},
                new double[] {1},
                new double[] {1},
                slots,
                List.of(options),
                Optional.empty());
    }

    @Test
    void refusesTravelThatIsNotANumber() {
        RoutingProblem problem = single(List.of(new RouteSlot(0, 0, 1, 10, 100)), List.of(TestProblems.option(0, 0)));
        problem.travel()[0][1] = Double.NaN;
        assertThatThrownBy(() -> solve(problem, SHORT)).hasMessageContaining("node 0 to 1 is NaN");
    }

    @Test
    void neverEndsWorseThanASoundStart() {
        RoutingProblem problem = TestProblems.periodic(30, 3, 45, 250, 7);
        RoutingSolution start = solve(problem, SearchSettings.defaults().withMaxIterations(400));
        RoutingSolution again = new RouteSearch(
                        problem, SearchSettings.defaults().withMaxIterations(1).withSeed(9))
                .solve(Optional.of(start), () -> false, s -> {});
        assertThat(again.cost()).isLessThanOrEqualTo(start.cost() + 1e-6);
    }

    @Test
    void tellsEachBetterSolutionOnce() {
        List<Double> costs = new ArrayList<>();
        RoutingProblem problem = TestProblems.periodic(20, 3, 45, 250, 8);
        RoutingSolution last = new RouteSearch(problem, SHORT.withThreads(2))
                .solve(Optional.empty(), () -> false, s -> costs.add(s.cost()));
        assertThat(costs).isSortedAccordingTo((a, b) -> Double.compare(b, a)).endsWith(last.cost());
    }

    @Test
    void returnsAtOnceWhenStopped() {
        RoutingProblem problem = TestProblems.periodic(20, 3, 45, 250, 8);
        RoutingSolution solution =
                new RouteSearch(problem, SearchSettings.defaults()).solve(Optional.empty(), () -> true, s -> {});
        SolutionCheck.assertSound(problem, solution);
    }
}
