package org.tidalrounds.planning.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.planning.duty.Duties.HOSPITAL;
import static org.tidalrounds.planning.duty.Duties.doctor;
import static org.tidalrounds.planning.duty.Duties.seat;
import static org.tidalrounds.planning.duty.Duties.withSeats;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StaffingBoundsTest {
    private static final Timing MORNING = new Timing(0, 480, 720);
    private static final Timing LATE_MORNING = new Timing(0, 600, 840);
    private static final Timing AFTERNOON = new Timing(0, 840, 1080);

    @Test
    void worksAtOnceNeedDifferentDoctors() {
        assertThat(most(List.of(doctor(0)), work("a", MORNING), work("b", LATE_MORNING)))
                .isEqualTo(1);
    }

    @Test
    void oneDoctorDoesWorksThatFollowEachOther() {
        assertThat(most(List.of(doctor(0)), work("a", MORNING), work("b", AFTERNOON)))
                .isEqualTo(2);
    }

    @Test
    void aDoctorIsHandedOnToTheWorkNobodyElseFits() {
        List<DutyDoctor> doctors = List.of(doctor(0, "surgeon"), doctor(1));
        Work operation = withSeats(work("b", MORNING), seat("lead", "surgeon"));
        assertThat(most(doctors, work("a", MORNING), operation)).isEqualTo(2);
    }

    @Test
    void whoIsAwayDoesNotCount() {
        DutyDoctor away = doctor(0);
        away.awayDays().set(0);
        assertThat(most(List.of(away), work("a", MORNING))).isZero();
    }

    @Test
    void aWorkWithAChoiceOfDatesCountsAsPossible() {
        assertThat(most(List.of(), work("a", MORNING, new Timing(1, 480, 720)))).isEqualTo(1);
    }

    @Test
    void staffedAreWorksWithADoctorOnTheFirstSeat() {
        Work work = work("a", MORNING);
        Assignment filled = new Assignment("a", 0, MORNING, Optional.of(doctor(0)));
        assertThat(new StaffingBounds(problem(List.of(doctor(0)), work)).of(List.of(filled)))
                .containsExactly(new StaffingBound("run", 1, 1, 1));
    }

    private static int most(List<DutyDoctor> doctors, Work... works) {
        return new StaffingBounds(problem(doctors, works)).of(List.of()).get(0).most();
    }

    private static DutyProblem problem(List<DutyDoctor> doctors, Work... works) {
        return new DutyProblem(
                doctors, List.of(works), new int[Duties.DAYS], 6, 4, List.of(), List.of(), Map.of(), Map.of());
    }

    private static Work work(String id, Timing... timings) {
        return Duties.work(id, HOSPITAL, timings);
    }
}
