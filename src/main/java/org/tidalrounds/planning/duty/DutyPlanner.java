package org.tidalrounds.planning.duty;

import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.SolutionManager;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.phase.PhaseConfig;
import org.optaplanner.core.config.phase.custom.CustomPhaseConfig;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;
import org.optaplanner.core.impl.solver.DefaultSolver;
import org.tidalrounds.planning.SearchProgress;
import org.tidalrounds.planning.SearchWatch;
import org.tidalrounds.planning.SolveLimits;

/** Staffs the duties of a period with OptaPlanner. */
public final class DutyPlanner {
    private final String solverConfig;
    private final DutyWeights weights;

    /**
     * @param solverConfig the text of {@code solver-config/duty.xml}
     */
    public DutyPlanner(String solverConfig, DutyWeights weights) {
        this.solverConfig = solverConfig;
        this.weights = weights;
    }

    /** As the other one, from nothing, and keeping nothing. */
    public DutyOutcome plan(
            DutyProblem problem, SolveLimits limits, Consumer<SearchProgress> progress, BooleanSupplier cancelled) {
        return plan(problem, DutyStart.NONE, limits, progress, cancelled, better -> {});
    }

    /**
     * The best staffing found within the limits, also when cancelled; seats nobody could be found for come with reasons.
     *
     * @param start a staffing to begin with; what of it does not fit the problem is left out
     * @param onBetter told each better staffing; made into ids only when asked for
     */
    public DutyOutcome plan(
            DutyProblem problem,
            DutyStart start,
            SolveLimits limits,
            Consumer<SearchProgress> progress,
            BooleanSupplier cancelled,
            Consumer<Supplier<DutyStart>> onBetter) {
        DutySchedule schedule = new DutySchedule(problem, weights);
        if (schedule.seats().isEmpty()) {
            return new DutyOutcome(List.of(), List.of(), List.of(), "0hard/0medium/0soft", new TreeMap<>());
        }
        SolverFactory<DutySchedule> factory = SolverFactory.create(config(start, limits, cancelled));
        Solver<DutySchedule> solver = factory.buildSolver();
        ((DefaultSolver<DutySchedule>) solver)
                .addPhaseLifecycleListener(new SearchWatch<>(solver, limits, progress, cancelled));
        solver.addEventListener(event -> {
            DutySchedule better = event.getNewBestSolution();
            onBetter.accept(() -> DutyStart.of(better));
        });
        DutySchedule best = solver.solve(schedule);
        return outcome(best, SolutionManager.create(factory));
    }

    /** The same rules and weights, for weighing changes by hand. */
    public Appraisal appraisal() {
        return new Appraisal(solverConfig, weights);
    }

    private SolverConfig config(DutyStart start, SolveLimits limits, BooleanSupplier cancelled) {
        SolverConfig config = SolverConfig.createFromXmlReader(new StringReader(solverConfig));
        config.setRandomSeed(limits.seed());
        config.setTerminationConfig(new TerminationConfig().withSpentLimit(limits.time()));
        for (PhaseConfig<?> phase : Objects.requireNonNull(config.getPhaseConfigList(), "duty.xml has no phases")) {
            if (phase instanceof CustomPhaseConfig staffing) {
                staffing.setCustomPhaseCommandClassList(null);
                staffing.setCustomPhaseCommandList(List.of(new StaffingPhase(start, cancelled)));
            } else if (limits.hasSteps()) {
                phase.setTerminationConfig(
                        new TerminationConfig().withStepCountLimit((int) Math.min(Integer.MAX_VALUE, limits.steps())));
            }
        }
        return config;
    }

    private static DutyOutcome outcome(
            DutySchedule schedule, SolutionManager<DutySchedule, HardMediumSoftLongScore> manager) {
        List<Assignment> assignments = schedule.seats().stream()
                .map(seat -> new Assignment(
                        seat.work().id(),
                        seat.dutyWork().seats().indexOf(seat),
                        seat.timing(),
                        Optional.ofNullable(seat.doctor())))
                .toList();
        SortedMap<String, String> totals = new TreeMap<>();
        manager.explain(schedule)
                .getConstraintMatchTotalMap()
                .values()
                .forEach(total ->
                        totals.put(total.getConstraintName(), total.getScore().toShortString()));
        return new DutyOutcome(
                assignments,
                new OpenReasons(schedule).all(),
                teamsNotToured(schedule),
                String.valueOf(schedule.score()),
                totals);
    }

    private static List<TeamTie> teamsNotToured(DutySchedule schedule) {
        return schedule.problem().ties().stream()
                .filter(tie -> schedule.seats().stream()
                        .noneMatch(seat -> tie.doctor().equals(seat.doctor())
                                && tie.workIds().contains(seat.work().id())))
                .toList();
    }
}
