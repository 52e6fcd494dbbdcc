package org.tidalrounds.planning.tour;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tidalrounds.planning.SolveLimits;
import org.tidalrounds.planning.tour.model.RoutePlan;
import org.tidalrounds.planning.tour.model.RuleWeights;
import org.tidalrounds.planning.tour.model.SearchOrder;
import org.tidalrounds.planning.tour.search.RoutingSolution;

/** Solves the weeks of one planning after another, and shares its time among them. */
final class WeekSolver {
    private final PlanSolver solver;
    private final RuleWeights weights;
    private final SolveLimits limits;
    private final Consumer<TourProgress> progress;
    private final BooleanSupplier cancelled;
    private final Consumer<Supplier<WeekRoutes>> onBetter;
    private final SolveClock whole;
    private double done;

    WeekSolver(
            PlanSolver solver,
            TourWeights weights,
            SolveLimits limits,
            Consumer<TourProgress> progress,
            BooleanSupplier cancelled,
            Consumer<Supplier<WeekRoutes>> onBetter) {
        this.solver = solver;
        this.weights = new RuleWeights(weights.unevenDays(), weights.unevenTeams());
        this.limits = limits;
        this.progress = progress;
        this.cancelled = cancelled;
        this.onBetter = onBetter;
        this.whole = new SolveClock(limits.time());
    }

    /**
     * The best plan found.
     *
     * @param share of all the weeks' time for this one; what earlier ones left over is shared out again
     */
    RoutePlan solve(WeekProblem problem, Optional<RoutingSolution> start, double share) {
        double left = Math.max(0, 1 - whole.spent()) * share / (1 - done);
        return solve(
                problem, start, share, Duration.ofNanos((long) (limits.time().toNanos() * left)));
    }

    /** Writes routes that were found before into a plan, without another search. */
    RoutePlan replay(WeekProblem problem, RoutingSolution found, double share) {
        return solve(problem, Optional.of(found), share, Duration.ZERO);
    }

    private RoutePlan solve(WeekProblem problem, Optional<RoutingSolution> start, double share, Duration time) {
        SolveClock clock = new SolveClock(time);
        ProgressTeller teller = new ProgressTeller(progress, clock, done, share, problem.impossibleVisits());
        SearchOrder order = new SearchOrder(
                start,
                limits.steps(),
                limits.threads(),
                limits.seed(),
                clock::spent,
                () -> {
                    teller.tick();
                    return cancelled.getAsBoolean();
                },
                better -> {
                    teller.better(better);
                    onBetter.accept(() -> WeekRoutes.of(problem, better));
                });
        done = Math.min(done + share, 1 - 1e-9);
        return solver.solve(new RoutePlan(problem.routing(), problem.visits(), weights, order));
    }
}
