package org.tidalrounds.planning.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.tidalrounds.planning.tour.model.RoutePlan;
import org.tidalrounds.planning.tour.search.RoutingSolution;

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

    /**
     * Plans the standard week first; a dated week equal to it takes its plan as it is, the others move as few visits as
     * possible. Ends within the limits with the best found so far, also when cancelled.
     */
    public TourOutcome plan(
            TourWeek standard,
            List<TourWeek> dated,
            TourLimits limits,
            Consumer<TourProgress> progress,
            BooleanSupplier cancelled) {
        List<TourWeek> others = differing(standard, dated);
        WeekSolver weeks = new WeekSolver(solver, weights, limits, progress, cancelled);
        WeekProblem problem = WeekProblem.of(standard, UsualDays.none(), weights);
        RoutePlan solved = weeks.solve(problem, Optional.empty(), others.isEmpty() ? 1 : STANDARD_SHARE);
        TourWeekPlan standardPlan = WeekReader.read(problem, solved);
        UsualDays usual = UsualDays.of(standard, standardPlan);
        List<TourWeekPlan> otherPlans = new ArrayList<>();
        for (TourWeek other : others) {
            WeekProblem changed = WeekProblem.of(other, usual, weights);
            RoutingSolution start = WeekStart.of(standard, standardPlan, changed);
            double share = (1 - STANDARD_SHARE) / others.size();
            otherPlans.add(WeekReader.read(changed, weeks.solve(changed, Optional.of(start), share)));
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
