package org.tidalrounds.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.roster.SmallCounty.MONDAY;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidalrounds.county.County;
import org.tidalrounds.language.Message;
import org.tidalrounds.planning.tour.MissedVisit;
import org.tidalrounds.planning.tour.TourRun;
import org.tidalrounds.planning.tour.TourVisit;
import org.tidalrounds.planning.tour.TourWeekPlan;

class TourRunsTest {
    private static final Message REASON = Message.of("roster.no_vehicles");

    private final County county = new SmallCounty()
            .centre("C1")
            .centre("C2")
            .village("V1")
            .village("V2")
            .build();
    private final TourRuns runs = new TourRuns(county);

    private static TourRun run(int base, int day, int vehicle) {
        TourVisit visit = new TourVisit(1, 510, 570, 20);
        return new TourRun(base, day, vehicle, 490, 590, 40, List.of(visit));
    }

    @Test
    void runsAreNumberedByDayThenBaseThenVehicle() {
        runs.add(MONDAY, MONDAY, plan(run(1, 1, 1), run(0, 1, 2), run(0, 1, 1), run(1, 0, 1)));
        assertThat(runs.runs())
                .extracting(run -> run.id() + " " + run.date() + " " + run.baseFacilityId() + " " + run.vehicle())
                .containsExactly(
                        "R-0001 2026-11-30 C2 1",
                        "R-0002 2026-12-01 C1 1",
                        "R-0003 2026-12-01 C1 2",
                        "R-0004 2026-12-01 C2 1");
    }

    @Test
    void minutesBecomeTimesOfTheDay() {
        runs.add(MONDAY, MONDAY, plan(run(0, 0, 1)));
        Visit visit = new Visit("V2", LocalTime.of(8, 30), LocalTime.of(9, 30), 20);
        assertThat(runs.runs())
                .containsExactly(new Run(
                        "R-0001",
                        MONDAY,
                        "C1",
                        1,
                        LocalTime.of(8, 10),
                        LocalTime.of(9, 50),
                        40,
                        List.of(),
                        List.of(visit)));
    }

    @Test
    void aMissedVisitIsOpenAtItsVillageOnItsDay() {
        runs.add(MONDAY, MONDAY, new TourWeekPlan(List.of(), List.of(new MissedVisit(1, 3, "T4", REASON))));
        assertThat(runs.open()).containsExactly(new OpenDemand("visit", "", MONDAY.plusDays(3), "V2", "T1", REASON));
    }

    @Test
    void aVisitMissedOnNoDayInParticularIsOpenOnTheFirst() {
        runs.add(
                MONDAY, MONDAY.plusDays(2), new TourWeekPlan(List.of(), List.of(new MissedVisit(0, -1, "T1", REASON))));
        assertThat(runs.open()).extracting(OpenDemand::date).containsExactly(MONDAY.plusDays(2));
    }

    private static TourWeekPlan plan(TourRun... runs) {
        return new TourWeekPlan(List.of(runs), List.of());
    }
}
