package org.tidalrounds.planning.tour;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tidalrounds.planning.SolveLimits;
import org.tidalrounds.planning.tour.model.RoutePlan;

/** Solves weeks one after another, each from where an earlier planning left it, and tells how far it is as a {@link TourStart}. */
final class WeekSequence {
    private final WeekSolver weeks;
    private final TourStart start;
    private final Consumer<Supplier<TourStart>> onBetter;
    private TourStart known;
    private int week;

    WeekSequence(
            PlanSolver solver,
            TourWeights weights,
            TourStart start,
            SolveLimits limits,
            Consumer<TourProgress> progress,
            BooleanSupplier cancelled,
            Consumer<Supplier<TourStart>> onBetter) {
        this.start = start;
        this.onBetter = onBetter;
        this.known = TourStart.NONE;
        this.weeks = new WeekSolver(solver, weights, limits, progress, cancelled, this::tell);
    }

    private void tell(Supplier<WeekRoutes> better) {
        TourStart before = known;
        if (!start.isSolved(before.solved().size())) {
            onBetter.accept(() -> before.withBest(better.get()));
        }
    }

    /**
     * The best plan found for the week that follows.
     *
     * @param usual to begin with where nothing better is known
     */
    RoutePlan solve(WeekProblem problem, Optional<WeekRoutes> usual, double share) {
        Optional<WeekRoutes> first = start.find(week).or(() -> usual);
        RoutePlan solved = start.isSolved(week)
                ? weeks.replay(problem, WeekStart.of(first.orElseThrow(), problem), share)
                : weeks.solve(problem, first.map(routes -> WeekStart.of(routes, problem)), share);
        known = known.withSolved(WeekRoutes.of(problem.week(), WeekReader.read(problem, solved)));
        week++;
        return solved;
    }
}
