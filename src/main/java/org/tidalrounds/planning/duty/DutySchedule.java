package org.tidalrounds.planning.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.constraintweight.ConstraintConfigurationProvider;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.ProblemFactCollectionProperty;
import org.optaplanner.core.api.domain.solution.ProblemFactProperty;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/** The planning solution: seats with their doctors, and works with their dates. */
@PlanningSolution
@SuppressWarnings("UnusedVariable") // OptaPlanner reads the fields
public class DutySchedule {
    @ProblemFactProperty
    private DutyProblem problem;

    @ConstraintConfigurationProvider
    private DutyWeights weights;

    @ProblemFactCollectionProperty
    private List<TeamTie> ties;

    @ProblemFactCollectionProperty
    private List<Wish> wishes;

    @PlanningEntityCollectionProperty
    private List<DutyWork> movableWorks;

    @PlanningEntityCollectionProperty
    private List<DutySeat> seats;

    @PlanningScore
    private @Nullable HardMediumSoftLongScore score;

    @SuppressWarnings("NullAway.Init") // OptaPlanner creates the clones it plans on.
    protected DutySchedule() {}

    /** All seats open but the pinned ones, every movable work on its first possible date. */
    public DutySchedule(DutyProblem problem, DutyWeights weights) {
        this.problem = problem;
        this.weights = weights;
        this.ties = problem.ties();
        this.wishes = problem.wishes();
        List<DutyWork> works = problem.works().stream().map(DutyWork::new).toList();
        works.forEach(work -> openSeats(work, problem));
        this.movableWorks = works.stream().filter(DutyWork::isMovable).toList();
        this.seats = works.stream().flatMap(work -> work.seats().stream()).toList();
    }

    /**
     * Works as they are staffed, for weighing and not for solving: without candidates.
     *
     * @param works of the staffing, in its order
     */
    DutySchedule(StaffedWorks staffing, List<Work> works, DutyWeights weights) {
        this.problem = staffing.problem();
        this.weights = weights;
        this.ties = problem.ties();
        this.wishes = problem.wishes();
        List<DutyWork> staffed = works.stream().map(staffing::entity).toList();
        this.movableWorks = staffed.stream()
                .filter(work -> work.isMovable() || !work.work().group().isEmpty())
                .toList();
        this.seats = staffed.stream().flatMap(work -> work.seats().stream()).toList();
    }

    private static void openSeats(DutyWork work, DutyProblem problem) {
        List<SeatDemand> demands = work.work().seats();
        for (int number = 0; number < demands.size(); number++) {
            List<DutyDoctor> candidates = candidates(work.work(), demands.get(number), problem.doctors());
            DutyDoctor published = problem.published().get(DutySeat.idOf(work.id(), number));
            DutySeat seat = new DutySeat(work, number, candidates, published);
            DutyDoctor pinned = problem.pinned().get(seat.id());
            if (pinned != null && candidates.contains(pinned)) {
                seat.pin(pinned);
            }
            work.seats().add(seat);
        }
    }

    /** Those who fit (D3) and are not away or posted elsewhere on every possible date. */
    static List<DutyDoctor> candidates(Work work, SeatDemand demand, List<DutyDoctor> doctors) {
        return doctors.stream()
                .filter(demand::isFit)
                .filter(doctor -> work.timings().stream()
                        .anyMatch(timing ->
                                !doctor.isAway(timing.day()) && !doctor.isPostedElsewhere(work, timing.day())))
                .toList();
    }

    public DutyProblem problem() {
        return problem;
    }

    public List<DutySeat> seats() {
        return seats;
    }

    public List<DutyWork> movableWorks() {
        return movableWorks;
    }

    public @Nullable HardMediumSoftLongScore score() {
        return score;
    }
}
