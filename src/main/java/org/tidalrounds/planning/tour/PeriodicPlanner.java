package org.tidalrounds.planning.tour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.planning.tour.model.RoutePlan;
import org.tidalrounds.planning.tour.model.RuleWeights;
import org.tidalrounds.planning.tour.model.RunMeasure;
import org.tidalrounds.planning.tour.model.SearchOrder;
import org.tidalrounds.planning.tour.model.VehicleRun;
import org.tidalrounds.planning.tour.search.Route;
import org.tidalrounds.planning.tour.search.RoutingProblem;
import org.tidalrounds.planning.tour.search.RoutingSolution;

/** Solves classic periodic routing problems with the solver that plans tours. */
public final class PeriodicPlanner {
    private final PlanSolver solver;

    /**
     * @param solverConfig the text of {@code solver-config/tour.xml}
     */
    public PeriodicPlanner(String solverConfig) {
        this.solver = new PlanSolver(solverConfig);
    }

    /** The best routes found within the limits. */
    public RoutingSolution solve(
            RoutingProblem problem, TourLimits limits, Consumer<RoutingSolution> onBetter, BooleanSupplier cancelled) {
        SolveClock clock = new SolveClock(limits.time());
        AtomicReference<@Nullable RoutingSolution> searched = new AtomicReference<>();
        SearchOrder order = new SearchOrder(
                Optional.empty(), limits.steps(), limits.threads(), limits.seed(), clock::spent, cancelled, better -> {
                    searched.set(better);
                    onBetter.accept(better);
                });
        int[] visits = problem.options().stream()
                .mapToInt(options -> options.get(0).slots().length)
                .toArray();
        RoutingSolution finished = routes(solver.solve(new RoutePlan(problem, visits, new RuleWeights(), order)));
        // The solver counts in thousandths: of two plans it takes for equal, the search knows the shorter one.
        RoutingSolution found = searched.get();
        return found != null && isBetter(found, finished) ? found : finished;
    }

    private static boolean isBetter(RoutingSolution one, RoutingSolution other) {
        int open = Arrays.stream(one.unserved()).sum()
                - Arrays.stream(other.unserved()).sum();
        return open < 0 || open == 0 && one.cost() < other.cost();
    }

    private static RoutingSolution routes(RoutePlan plan) {
        List<Route> routes = new ArrayList<>();
        double cost = 0;
        for (VehicleRun run : plan.runs()) {
            if (run.isOut()) {
                routes.add(new Route(run.slot(), RunMeasure.customers(run.getVisits())));
                cost += run.drive();
            }
        }
        int[] unserved = new int[plan.problem().customers()];
        plan.openList().getVisits().forEach(visit -> unserved[visit.customer().index()]++);
        return new RoutingSolution(cost + plan.optionCosts(), routes, unserved);
    }
}
