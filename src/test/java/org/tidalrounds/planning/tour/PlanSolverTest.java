package org.tidalrounds.planning.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.tidalrounds.planning.tour.model.RoutePlan;
import org.tidalrounds.planning.tour.model.RouteVisit;
import org.tidalrounds.planning.tour.model.RuleWeights;
import org.tidalrounds.planning.tour.model.SearchOrder;

class PlanSolverTest {
    private static RoutePlan plan(int vehicles, long steps) {
        WeekProblem problem =
                WeekProblem.of(Weeks.week(10, 2, vehicles, Weeks.WORKDAYS), UsualDays.none(), Weeks.WEIGHTS);
        SearchOrder order = new SearchOrder(Optional.empty(), steps, 1, 1, () -> 0, () -> false, better -> {});
        return new RoutePlan(problem.routing(), problem.visits(), new RuleWeights(1, 1), order);
    }

    /** The solver itself compares the score after every single move, and after undoing it, with one computed from scratch. */
    @Test
    void noMoveLeavesAWrongScoreBehind() {
        String asserting = Weeks.solverConfig().replace("REPRODUCIBLE", "FULL_ASSERT");
        assertThat(asserting).contains("FULL_ASSERT");
        RoutePlan solved = new PlanSolver(asserting).solve(plan(2, 60));
        assertThat(solved.score().hardScore()).isZero();
        assertThat(solved.score().mediumScore()).isZero();
    }

    @Test
    void everyVisitIsOnOneRunOrMissed() {
        RoutePlan solved = new PlanSolver(Weeks.solverConfig()).solve(plan(1, 60));
        assertThat(solved.runs().stream().flatMap(run -> run.getVisits().stream()))
                .containsExactlyInAnyOrderElementsOf(solved.visits());
        assertThat(solved.visits())
                .allSatisfy(visit -> assertThat(visit.getRun())
                        .isNotNull()
                        .extracting("visits")
                        .asInstanceOf(InstanceOfAssertFactories.LIST)
                        .contains(visit));
        assertThat(solved.visits().stream().filter(RouteVisit::isMissed))
                .hasSize((int) -solved.score().mediumScore());
    }

    @Test
    void finishingByAllRulesOnlyGetsBetter() {
        PlanSolver solver = new PlanSolver(Weeks.solverConfig());
        RoutePlan searched = new PlanSolver(Weeks.solverConfig().replaceAll("(?s)<localSearch>.*</localSearch>", ""))
                .solve(plan(2, 60));
        assertThat(solver.solve(plan(2, 60)).score()).isGreaterThanOrEqualTo(searched.score());
    }
}
