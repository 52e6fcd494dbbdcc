package org.tidalrounds.planning.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.planning.duty.Duties.HOSPITAL;
import static org.tidalrounds.planning.duty.Duties.doctor;
import static org.tidalrounds.planning.duty.Duties.problem;
import static org.tidalrounds.planning.duty.Duties.seat;
import static org.tidalrounds.planning.duty.Duties.visiting;
import static org.tidalrounds.planning.duty.Duties.withGroup;
import static org.tidalrounds.planning.duty.Duties.withSeats;
import static org.tidalrounds.planning.duty.Duties.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidalrounds.planning.SolveLimits;

class DutyPlannerTest {
    private static final Timing MORNING = new Timing(0, 480, 720);

    @Test
    void everySeatThatCanBeStaffedIs() throws IOException {
        DutyProblem problem = busyWeek();
        assertThat(plan(problem, 200).open()).isEmpty();
    }

    @Test
    void aSeatIsFilledByHandingAnotherOnToAColleague() throws IOException {
        // Only 0 can do B; only if 1 takes A from 0. The scarcer seat is filled first, so make both equally scarce.
        Work either = withSeats(work("A", HOSPITAL, MORNING), seat("lead", "a"));
        Work onlyFirst = withSeats(work("B", HOSPITAL, MORNING), seat("lead", "b"));
        Work onlySecond = withSeats(work("C", HOSPITAL, new Timing(1, 480, 720)), seat("lead", "c"));
        DutyProblem problem =
                problem(List.of(doctor(0, "a", "b"), doctor(1, "a", "c")), List.of(either, onlyFirst, onlySecond));
        assertThat(plan(problem, 1).open()).isEmpty();
    }

    @Test
    void aPinnedSeatKeepsItsDoctorEvenWhereAnotherWorkStaysOpenForIt() throws IOException {
        Work either = withSeats(work("A", HOSPITAL, MORNING), seat("lead", "a"));
        Work onlyFirst = withSeats(work("B", HOSPITAL, MORNING), seat("lead", "b"));
        DutyDoctor both = doctor(0, "a", "b");
        DutyProblem free = problem(List.of(both, doctor(1, "a")), List.of(either, onlyFirst));
        DutyOutcome outcome = plan(Duties.pinned(free, "A.1", both), 200);
        assertThat(outcome.open()).extracting(OpenSeat::workId).containsExactly("B");
        assertThat(outcome.assignments().get(0).doctor()).contains(both);
    }

    @Test
    void aPinLapsesWhereItsDoctorNoLongerFits() throws IOException {
        Work work = withSeats(work("A", HOSPITAL, MORNING), seat("lead", "a"));
        DutyDoctor unfit = doctor(0);
        DutyProblem problem = problem(List.of(unfit, doctor(1, "a")), List.of(work));
        assertThat(plan(Duties.pinned(problem, "A.1", unfit), 5)
                        .assignments()
                        .get(0)
                        .doctor())
                .contains(problem.doctors().get(1));
    }

    @Test
    void aSeatNobodyFitsStaysOpenWithAReason() throws IOException {
        Work work = withSeats(work("A", HOSPITAL, MORNING), seat("骨科", "骨科"));
        DutyOutcome outcome = plan(problem(List.of(doctor(0)), List.of(work)), 5);
        assertThat(outcome.open()).singleElement().satisfies(open -> {
            assertThat(open.reason().key()).isEqualTo("duty.nobody_fits");
            assertThat(open.reason().arguments()).containsExactly("县医院", "骨科");
        });
    }

    @Test
    void aSeatNobodyIsFreeForSaysWhatTheFittingDoctorsDo() throws IOException {
        DutyDoctor away = doctor(1);
        away.awayDays().set(0);
        List<Work> works = List.of(work("A", HOSPITAL, MORNING), work("B", HOSPITAL, MORNING));
        DutyOutcome outcome = plan(problem(List.of(doctor(0), away), works), 5);
        assertThat(outcome.open()).singleElement().satisfies(open -> {
            assertThat(open.reason().key()).isEqualTo("duty.nobody_free");
            assertThat(open.reason().arguments()).containsExactly("2", "lead", "1", "0", "1", "0", "0");
        });
    }

    @Test
    void theDatesOfAnActivityAreChosenSoThatItCanBeHeld() throws IOException {
        Timing[] days = {new Timing(0, 480, 720), new Timing(1, 480, 720), new Timing(2, 480, 720)};
        DutyDoctor busy = doctor(0);
        busy.awayDays().set(0);
        Work first = withGroup(work("A1", HOSPITAL, days), "A");
        Work second = withGroup(work("A2", HOSPITAL, days), "A");
        DutyOutcome outcome = plan(problem(List.of(busy), List.of(first, second)), 200);
        assertThat(outcome.open()).isEmpty();
        assertThat(outcome.assignments())
                .extracting(assignment -> assignment.timing().day())
                .containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void everyMoveKeepsTheScoreRight() throws IOException {
        String asserting = config().replace("REPRODUCIBLE", "FULL_ASSERT");
        Timing[] days = {new Timing(0, 480, 720), new Timing(1, 480, 720)};
        List<Work> works = new ArrayList<>(busyWeek().works());
        works.add(withGroup(work("A1", HOSPITAL, days), "A"));
        works.add(withGroup(work("A2", HOSPITAL, days), "A"));
        works.add(visiting(work("V1", HOSPITAL, new Timing(5, 480, 720)), "村"));
        works.add(visiting(work("V2", HOSPITAL, new Timing(6, 480, 720)), "村"));
        DutyProblem problem = problem(busyWeek().doctors(), works);
        DutyOutcome outcome = new DutyPlanner(asserting, new DutyWeights())
                .plan(problem, new SolveLimits(Duration.ofSeconds(60), 150, 1, 3), p -> {}, () -> false);
        assertThat(outcome.open()).isEmpty();
    }

    @Test
    void theSameSeedAndStepsGiveTheSameStaffing() throws IOException {
        assertThat(plan(busyWeek(), 300)).isEqualTo(plan(busyWeek(), 300));
    }

    @Test
    void aCancelledSearchStillReturnsAStaffing() throws IOException {
        DutyOutcome outcome = planner()
                .plan(busyWeek(), new SolveLimits(Duration.ofMinutes(5), Long.MAX_VALUE, 1, 1), p -> {}, () -> true);
        assertThat(outcome.assignments()).hasSize(20);
    }

    private static DutyProblem busyWeek() {
        List<Work> works = new ArrayList<>();
        for (int day = 0; day < 5; day++) {
            for (int n = 0; n < 4; n++) {
                works.add(work("W" + day + n, HOSPITAL, new Timing(day, 480, 960)));
            }
        }
        return problem(List.of(doctor(0), doctor(1), doctor(2), doctor(3), doctor(4)), works);
    }

    private static DutyOutcome plan(DutyProblem problem, int steps) throws IOException {
        return planner().plan(problem, new SolveLimits(Duration.ofSeconds(60), steps, 1, 7), p -> {}, () -> false);
    }

    private static DutyPlanner planner() throws IOException {
        return new DutyPlanner(config(), new DutyWeights());
    }

    private static String config() throws IOException {
        return Files.readString(Path.of("solver-config/duty.xml"));
    }
}
