package org.tidalrounds.planning.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tidalrounds.planning.SolveLimits;
import org.tidalrounds.planning.tour.model.RoutePlan;

/** Plans the village tours of a standard week and of the dated weeks that follow it. */
public final class TourPlanner {
    /** The standard week sets what all others keep to, so it gets most of the time. */
    private static final double STANDARD_SHARE = 0.6;

    private final PlanSolver solver;
    private final TourWeights weights;

    /**
     * @param solverConfig the text of {@code solver-config/tour.xml}
     */
    public TourPlanner(String solverConfig, TourWeights weights) {
        this.solver = new PlanSolver(solverConfig);
        this.weights = weights;
    }

    /** As the other one, from nothing, and keeping nothing. */
    public TourOutcome plan(
            TourWeek standard,
            List<TourWeek> dated,
            SolveLimits limits,
            Consumer<TourProgress> progress,
            BooleanSupplier cancelled) {
        return plan(standard, dated, TourStart.NONE, limits, progress, cancelled, better -> {});
    }

    /**
     * Plans the standard week first; a dated week equal to it takes its plan as it is, the others move as few visits as
     * possible. Ends within the limits with the best found so far, also when cancelled.
     *
     * @param start what is planned already; weeks that are done with are not searched again
     * @param onBetter told each better plan, from any thread; made into ids only when asked for
     */
    public TourOutcome plan(
            TourWeek standard,
            List<TourWeek> dated,
            TourStart start,
            SolveLimits limits,
            Consumer<TourProgress> progress,
            BooleanSupplier cancelled,
            Consumer<Supplier<TourStart>> onBetter) {
        List<TourWeek> others = differing(standard, dated);
        WeekSequence weeks = new WeekSequence(solver, weights, start, limits, progress, cancelled, onBetter);
        WeekProblem problem = WeekProblem.of(standard, UsualDays.none(), weights);
        RoutePlan solved = weeks.solve(problem, Optional.empty(), others.isEmpty() ? 1 : STANDARD_SHARE);
        TourWeekPlan standardPlan = WeekReader.read(problem, solved);
        UsualDays usual = UsualDays.of(standard, standardPlan);
        Optional<WeekRoutes> usualRoutes = Optional.of(WeekRoutes.of(standard, standardPlan));
        List<TourWeekPlan> otherPlans = new ArrayList<>();
        for (TourWeek other : others) {
            WeekProblem changed = WeekProblem.of(other, usual, weights);
            double share = (1 - STANDARD_SHARE) / others.size();
            otherPlans.add(WeekReader.read(changed, weeks.solve(changed, usualRoutes, share)));
        }
        List<TourWeekPlan> plans = new ArrayList<>();
        int moved = 0;
        for (TourWeek week : dated) {
            TourWeekPlan plan = week.isSameAs(standard)
                    ? standardPlan
                    : otherPlans.get(indexOf(others, week).orElseThrow());
            plans.add(plan);
            moved += usual.movedIn(week, plan);
        }
        return new TourOutcome(standardPlan, plans, solved.score().toString(), moved, solver.ruleTotals(solved));
    }

    private static List<TourWeek> differing(TourWeek standard, List<TourWeek> dated) {
        List<TourWeek> differing = new ArrayList<>();
        for (TourWeek week : dated) {
            if (!week.isSameAs(standard) && indexOf(differing, week).isEmpty()) {
                differing.add(week);
            }
        }
        return differing;
    }

    private static Optional<Integer> indexOf(List<TourWeek> weeks, TourWeek wanted) {
        for (int i = 0; i < weeks.size(); i++) {
            if (weeks.get(i).isSameAs(wanted)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
