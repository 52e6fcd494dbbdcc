package org.tidalrounds.planning.posting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.constraintweight.ConstraintConfigurationProvider;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.ProblemFactCollectionProperty;
import org.optaplanner.core.api.domain.solution.ProblemFactProperty;
import org.optaplanner.core.api.domain.valuerange.CountableValueRange;
import org.optaplanner.core.api.domain.valuerange.ValueRangeFactory;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/** The postings of all seats as OptaPlanner changes them. */
@PlanningSolution
@SuppressWarnings("UnusedVariable") // OptaPlanner reads the fields
public class PostingPlan {
    private PostingProblem problem;

    @ConstraintConfigurationProvider
    private RuleWeights ruleWeights;

    private PostingWeights weights;

    @PlanningEntityCollectionProperty
    private List<SeatTerm> terms;

    @PlanningScore
    private @Nullable HardMediumSoftLongScore score;

    /** For OptaPlanner's cloning. */
    @SuppressWarnings("NullAway")
    PostingPlan() {}

    PostingPlan(PostingProblem problem, PostingWeights weights) {
        this.problem = problem;
        this.ruleWeights = new RuleWeights(weights);
        this.weights = weights;
        this.terms = problem.seats().stream()
                .flatMap(seat -> chain(seat, problem.policy()).stream())
                .toList();
    }

    /** Postings as they stand, to be weighed. A seat without any has an empty term, so that its days count as open. */
    static PostingPlan holding(PostingProblem problem, PostingWeights weights, List<HeldPosting> postings) {
        List<SeatTerm> terms = new ArrayList<>();
        for (Seat seat : problem.seats()) {
            SeatTerm previous = new SeatTerm(seat, problem.policy(), 0, null);
            terms.add(previous);
            for (HeldPosting posting : HeldPosting.at(seat, postings)) {
                previous = SeatTerm.held(posting, seat, problem.policy(), previous);
                terms.add(previous);
            }
        }
        PostingPlan plan = new PostingPlan();
        plan.problem = problem;
        plan.weights = weights;
        plan.ruleWeights = new RuleWeights(weights);
        plan.terms = List.copyOf(terms);
        return plan;
    }

    /** As many links as the shortest postings need to fill what is free. */
    private static List<SeatTerm> chain(Seat seat, PostingPolicy policy) {
        List<SeatTerm> chain = new ArrayList<>();
        int daysPerTerm = 7 * policy.minWeeks() - policy.handoverDays();
        int day = seat.firstFreeDay(0);
        SeatTerm previous = null;
        while (day < policy.horizonDays()) {
            previous = new SeatTerm(seat, policy, chain.size() + 1, previous);
            chain.add(previous);
            day = seat.firstFreeDay(day + daysPerTerm);
        }
        return chain;
    }

    @ProblemFactCollectionProperty
    @ValueRangeProvider(id = "candidates")
    public List<Candidate> getCandidates() {
        return problem.candidates();
    }

    @ProblemFactCollectionProperty
    public List<Department> getDepartments() {
        return problem.departments();
    }

    @ProblemFactProperty
    public CityExperts getCityExperts() {
        return problem.cityExperts();
    }

    @ValueRangeProvider(id = "weeks")
    public CountableValueRange<Integer> getWeeks() {
        return ValueRangeFactory.createIntValueRange(
                problem.policy().minWeeks(), problem.policy().maxWeeks() + 1);
    }

    /** Waiting longer than the horizon never helps. */
    @ValueRangeProvider(id = "delays")
    public CountableValueRange<Integer> getDelays() {
        return ValueRangeFactory.createIntValueRange(0, problem.policy().horizonDays() / 7 + 1);
    }

    List<SeatTerm> terms() {
        return terms;
    }

    /** The terms of each seat that has any, in order. */
    List<List<SeatTerm>> chains() {
        return terms.stream().filter(SeatTerm::isFirst).map(SeatTerm::chain).toList();
    }

    PostingWeights weights() {
        return weights;
    }

    PostingProblem problem() {
        return problem;
    }

    @Nullable
    HardMediumSoftLongScore score() {
        return score;
    }
}
