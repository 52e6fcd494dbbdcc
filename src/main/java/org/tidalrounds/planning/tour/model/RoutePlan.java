package org.tidalrounds.planning.tour.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.constraintweight.ConstraintConfigurationProvider;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.ProblemFactCollectionProperty;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.tidalrounds.planning.tour.search.RoutingProblem;

/** All runs of a week, or of the period of a classic instance: what the solver changes and judges. */
@PlanningSolution
@SuppressWarnings("UnusedVariable") // OptaPlanner reads the fields
public class RoutePlan {
    private RoutingProblem problem;
    private RunMeasure measure;
    private SearchOrder order;

    @ConstraintConfigurationProvider
    private RuleWeights weights;

    // Not the planning entity collection, though visits carry a shadow variable: the solver refuses the values of a
    // list there.
    @ProblemFactCollectionProperty
    @ValueRangeProvider
    private List<RouteVisit> visits;

    @PlanningEntityCollectionProperty
    private List<VehicleRun> runs;

    @PlanningScore
    private @Nullable HardMediumSoftLongScore score;

    /** For the solver's cloning. */
    @SuppressWarnings("NullAway.Init")
    RoutePlan() {}

    /**
     * A plan in which every visit is still missed.
     *
     * @param visits demanded by each customer; at least as many as its options give
     * @param order what the search phase is to do
     */
    public RoutePlan(RoutingProblem problem, int[] visits, RuleWeights weights, SearchOrder order) {
        this.problem = problem;
        this.order = order;
        this.weights = weights;
        this.measure = new RunMeasure(problem);
        this.visits = allVisits(problem, visits, measure);
        this.runs = allRuns(problem, measure);
        openList().getVisits().addAll(this.visits);
        // The solver brings this up to date only from its first change on, but judges the plan before.
        this.visits.forEach(visit -> visit.setRun(openList()));
    }

    private static List<RouteVisit> allVisits(RoutingProblem problem, int[] count, RunMeasure measure) {
        List<RouteVisit> visits = new ArrayList<>();
        for (int index = 0; index < problem.customers(); index++) {
            Customer customer =
                    new Customer(index, count[index], problem.options().get(index));
            for (int number = 0; number < count[index]; number++) {
                visits.add(new RouteVisit(measure, customer, number));
            }
        }
        return visits;
    }

    private static List<VehicleRun> allRuns(RoutingProblem problem, RunMeasure measure) {
        List<VehicleRun> runs = new ArrayList<>();
        runs.add(VehicleRun.openList(measure));
        for (int slot = 0; slot < problem.slots().size(); slot++) {
            for (int vehicle = 1; vehicle <= problem.slots().get(slot).vehicles(); vehicle++) {
                runs.add(new VehicleRun(measure, slot, vehicle));
            }
        }
        return runs;
    }

    public RoutingProblem problem() {
        return problem;
    }

    public RunMeasure measure() {
        return measure;
    }

    public SearchOrder order() {
        return order;
    }

    public VehicleRun openList() {
        return runs.get(0);
    }

    public List<RouteVisit> visits() {
        return visits;
    }

    /** The open list first, then by slot and vehicle. */
    public List<VehicleRun> runs() {
        return runs;
    }

    /** The solved plan's score: medium counts missed visits, soft thousandths of a minute of driving. */
    public HardMediumSoftLongScore score() {
        return Objects.requireNonNull(score, "the plan has not been solved yet");
    }

    public void setScore(HardMediumSoftLongScore score) {
        this.score = score;
    }

    /** What the options taken cost; partly served customers add nothing. */
    public double optionCosts() {
        return visits.stream()
                .filter(RouteVisit::isOnTheRoad)
                .collect(Collectors.groupingBy(
                        RouteVisit::customer, Collectors.mapping(RouteVisit::slot, Collectors.toList())))
                .entrySet()
                .stream()
                .mapToDouble(entry -> entry.getKey().optionCost(entry.getValue()))
                .sum();
    }
}
