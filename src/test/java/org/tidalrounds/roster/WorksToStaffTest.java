package org.tidalrounds.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.roster.SmallCounty.MONDAY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tidalrounds.county.County;
import org.tidalrounds.county.FacilityKind;
import org.tidalrounds.planning.duty.Timing;
import org.tidalrounds.planning.duty.Work;

class WorksToStaffTest {
    private static final Horizon WEEK = Horizon.of(MONDAY, 1);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final County COUNTY = new SmallCounty()
            .hospital("H")
            .facility("C", FacilityKind.TOWNSHIP_CENTRE, "T1", 110.1, 2)
            .village("V1")
            .build();
    private static final WorkMapper MAPPER = new WorkMapper(
            WEEK,
            new DutyPlaces(SmallCounty.travel(List.copyOf(COUNTY.placesById().values()), 30)));

    private static RosterWork shift(String id, LocalDate date, boolean pinned, boolean byHand) {
        RosterWork work = SmallWorks.tidal(id, date, "V1", "D1");
        RosterSeat seat = work.seats().get(0);
        return new RosterWork(
                work.id(),
                work.kind(),
                work.ref(),
                work.placeId(),
                work.time(),
                work.demand(),
                List.of(new RosterSeat(seat.ask(), seat.doctorId(), pinned)),
                byHand);
    }

    private static PlannedWork planned(RosterWork work) {
        return new PlannedWork(work.kind(), work.ref(), work.placeId(), MAPPER.work(work));
    }

    private static Work atEither(Work work, Timing other) {
        return new Work(
                work.id(),
                work.kind(),
                work.group(),
                work.place(),
                List.of(work.timings().get(0), other),
                work.seats(),
                work.crewTags(),
                work.countsAsWork(),
                work.postingPlaces(),
                work.block(),
                work.villages());
    }

    private static WorksToStaff holding(List<PlannedWork> planned, RosterWork... draft) {
        return new WorksToStaff(planned, new HeldWorks(List.of(draft)), WEEK, MAPPER);
    }

    @Test
    void aPinnedSeatIsKnownAgainUnderAnotherNumber() {
        WorksToStaff works =
                holding(List.of(planned(shift("T-2", MONDAY, false, false))), shift("T-1", MONDAY, true, false));
        assertThat(works.pinnedDoctors()).isEqualTo(Map.of("T-2.1", "D1"));
    }

    @Test
    void aSeatThatIsNotPinnedIsPlannedAnew() {
        WorksToStaff works =
                holding(List.of(planned(shift("T-1", MONDAY, false, false))), shift("T-1", MONDAY, false, false));
        assertThat(works.pinnedDoctors()).isEmpty();
    }

    @Test
    void aPinnedWorkWhoseDayIsADecisionStaysOnItsDay() {
        PlannedWork monday = planned(shift("A", MONDAY, false, false));
        Timing tuesday = MAPPER.timing(new WorkTime(TUESDAY, LocalTime.of(8, 0), LocalTime.of(16, 0)));
        PlannedWork either =
                new PlannedWork(monday.kind(), monday.ref(), monday.placeId(), atEither(monday.work(), tuesday));
        WorksToStaff works = holding(List.of(either), shift("A", TUESDAY, true, false));
        assertThat(works.all())
                .singleElement()
                .satisfies(work -> assertThat(work.work().timings()).containsExactly(tuesday));
    }

    @Test
    void aPinnedWorkThatWasMovedStaysWhereItWasMovedTo() {
        RosterWork moved = shift("T-1", TUESDAY, true, false);
        WorksToStaff works = holding(List.of(planned(shift("T-1", MONDAY, false, false))), moved);
        assertThat(works.all())
                .singleElement()
                .satisfies(work -> assertThat(work.work().timings()).containsExactly(MAPPER.timing(moved.time())));
    }

    @Test
    void aPinnedRunLeavesWhenItsNewTourDoes() {
        PlannedWork earlier = planned(run(LocalTime.of(8, 0), false));
        WorksToStaff works = holding(List.of(earlier), run(LocalTime.of(10, 0), true));
        assertThat(works.pinnedDoctors()).isEqualTo(Map.of("R-1.1", "D1"));
        assertThat(works.all()).containsExactly(earlier);
    }

    private static RosterWork run(LocalTime leave, boolean pinned) {
        RosterWork run =
                SmallWorks.of(new Run("R-1", MONDAY, "C", 1, leave, LocalTime.of(16, 0), 20, List.of("D1"), List.of()));
        return run.withSeats(run.seats().stream()
                .map(seat -> new RosterSeat(
                        seat.ask(), seat.doctorId(), pinned && seat.doctorId().isPresent()))
                .toList());
    }

    @Test
    void aWorkAddedByHandIsThereWithItsDoctorAndStaysByHand() {
        RosterWork added = shift("H-20261201-1", TUESDAY, false, true);
        WorksToStaff works = holding(List.of(), added);
        assertThat(works.all()).extracting(work -> work.work().id()).containsExactly("H-20261201-1");
        assertThat(works.pinnedDoctors()).isEqualTo(Map.of("H-20261201-1.1", "D1"));
        assertThat(works.marked(shift("H-20261201-1", TUESDAY, false, false))).isEqualTo(added);
    }

    @Test
    void aSeatIsStillPinnedOnlyWhereItsDoctorGotIt() {
        WorksToStaff works =
                holding(List.of(planned(shift("T-1", MONDAY, false, false))), shift("T-1", MONDAY, true, false));
        RosterWork got = shift("T-1", MONDAY, false, false);
        RosterWork lapsed =
                got.withSeats(List.of(new RosterSeat(got.seats().get(0).ask(), Optional.of("D2"), false)));
        assertThat(works.marked(got).seats()).allMatch(RosterSeat::pinned);
        assertThat(works.marked(lapsed).seats()).noneMatch(RosterSeat::pinned);
    }
}
