package org.tidalrounds.planning.posting;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.SolutionManager;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;
import org.optaplanner.core.impl.solver.DefaultSolver;
import org.tidalrounds.planning.SearchProgress;
import org.tidalrounds.planning.SearchWatch;
import org.tidalrounds.planning.SolveLimits;
import org.tidalrounds.planning.posting.PostingOutcome.RuleTotal;

/** Plans who is posted to which centre and when. */
public final class PostingPlanner {
    private final String solverConfig;
    private final PostingWeights weights;

    /**
     * @param solverConfig the text of {@code solver-config/posting.xml}
     */
    public PostingPlanner(String solverConfig, PostingWeights weights) {
        this.solverConfig = solverConfig;
        this.weights = weights;
    }

    /**
     * Fills the seats as far as possible within the limits and says why the rest stays open. Returns the best found so far when
     * cancelled. Pinned postings are taken as they are, whatever rule they break.
     */
    public PostingOutcome plan(
            PostingProblem problem, SolveLimits limits, Consumer<SearchProgress> progress, BooleanSupplier cancelled) {
        SolverFactory<PostingPlan> factory = SolverFactory.create(config(limits));
        PostingPlan plan = new PostingPlan(problem, weights);
        // Without a choice the solver refuses to run; the score is wanted all the same.
        if (!plan.terms().isEmpty() && !problem.candidates().isEmpty()) {
            DefaultSolver<PostingPlan> solver = (DefaultSolver<PostingPlan>) factory.buildSolver();
            solver.addPhaseLifecycleListener(new SearchWatch<>(solver, limits, progress, cancelled));
            plan = solver.solve(plan);
        }
        return outcome(plan, SolutionManager.create(factory));
    }

    /** Weighs postings by the rules that plan them. */
    public PostingAppraisal appraisal() {
        return new PostingAppraisal(model(), weights);
    }

    private SolverConfig model() {
        return SolverConfig.createFromXmlInputStream(
                        new ByteArrayInputStream(solverConfig.getBytes(StandardCharsets.UTF_8)))
                .withSolutionClass(PostingPlan.class)
                .withEntityClasses(SeatTerm.class)
                .withConstraintProviderClass(PostingRules.class);
    }

    private SolverConfig config(SolveLimits limits) {
        SolverConfig config = model().withRandomSeed(limits.seed()).withTerminationSpentLimit(limits.time());
        if (limits.hasSteps()) {
            // Solver-wide limits know no steps, phases do.
            config.getPhaseConfigList().stream()
                    .filter(LocalSearchPhaseConfig.class::isInstance)
                    .forEach(phase -> phase.setTerminationConfig(
                            new TerminationConfig().withStepCountLimit(Math.toIntExact(limits.steps()))));
        }
        return config;
    }

    private static PostingOutcome outcome(
            PostingPlan plan, SolutionManager<PostingPlan, HardMediumSoftLongScore> manager) {
        var explanation = manager.explain(plan);
        TreeMap<String, RuleTotal> totals = new TreeMap<>();
        explanation
                .getConstraintMatchTotalMap()
                .values()
                .forEach(total -> totals.put(
                        total.getConstraintName(),
                        new RuleTotal(total.getScore().toString(), total.getConstraintMatchCount())));
        HardMediumSoftLongScore score = explanation.getScore();
        return new PostingOutcome(
                placements(plan), new GapReasons(plan).gaps(), score.toString(), score.isFeasible(), totals);
    }

    private static List<Placement> placements(PostingPlan plan) {
        return plan.terms().stream()
                .filter(SeatTerm::isAssigned)
                // A search cut short may leave a useless one at the end of a chain.
                .filter(term -> term.days().from() < plan.problem().policy().horizonDays())
                .map(term -> new Placement(
                        term.seat().centreId(),
                        term.seat().number(),
                        term.doctor().id(),
                        term.days()))
                .sorted(Comparator.comparing(Placement::centreId)
                        .thenComparing(Placement::seat)
                        .thenComparing(placement -> placement.days().from()))
                .toList();
    }
}
