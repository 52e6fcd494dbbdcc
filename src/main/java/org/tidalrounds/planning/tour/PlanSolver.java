package org.tidalrounds.planning.tour;

import java.io.StringReader;
import java.util.SortedMap;
import java.util.TreeMap;
import org.optaplanner.core.api.score.ScoreExplanation;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.SolutionManager;
import org.optaplanner.core.api.solver.SolutionUpdatePolicy;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.solver.SolverConfig;
import org.tidalrounds.planning.tour.model.RoutePlan;

/** Runs OptaPlanner on a plan, as {@code tour.xml} says, and explains the score. */
final class PlanSolver {
    private final SolverConfig config;

    PlanSolver(String solverConfig) {
        this.config = SolverConfig.createFromXmlReader(new StringReader(solverConfig));
    }

    /** The best plan found within the limits of its order. */
    RoutePlan solve(RoutePlan plan) {
        if (plan.visits().isEmpty()) {
            // The solver refuses to have nothing to plan.
            plan.setScore(HardMediumSoftLongScore.ZERO);
            return plan;
        }
        SolverConfig seeded =
                new SolverConfig(config).withRandomSeed(plan.order().seed());
        return SolverFactory.<RoutePlan>create(seeded).buildSolver().solve(plan);
    }

    /** What each rule adds to the score of a solved plan, by the rule's name. */
    SortedMap<String, RuleTotal> ruleTotals(RoutePlan solved) {
        if (solved.visits().isEmpty()) {
            return new TreeMap<>();
        }
        SolutionManager<RoutePlan, HardMediumSoftLongScore> manager =
                SolutionManager.create(SolverFactory.create(config));
        // The score only: the manager does not bring the shadow variables of lists up to date, and the solver has
        // already.
        ScoreExplanation<RoutePlan, HardMediumSoftLongScore> explanation =
                manager.explain(solved, SolutionUpdatePolicy.UPDATE_SCORE_ONLY);
        SortedMap<String, RuleTotal> totals = new TreeMap<>();
        explanation
                .getConstraintMatchTotalMap()
                .values()
                .forEach(total -> totals.put(
                        total.getConstraintName(),
                        new RuleTotal(total.getScore().toString(), total.getConstraintMatchCount())));
        return totals;
    }
}
