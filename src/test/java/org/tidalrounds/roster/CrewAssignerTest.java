package org.tidalrounds.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.roster.SmallCounty.MONDAY;
import static org.tidalrounds.roster.SmallCounty.run;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tidalrounds.county.PolicyParameter;

class CrewAssignerTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final SmallCounty county =
            new SmallCounty().hospital("H").centre("C1").centre("C2");

    private CrewedRuns assign(Run... runs) {
        return CrewAssigner.assign(county.build(), List.of(), List.of(runs));
    }

    private List<List<String>> crews(Run... runs) {
        return assign(runs).runs().stream().map(Run::crewDoctorIds).toList();
    }

    private static Run[] days(int count, int hours) {
        return IntStream.range(0, count)
                .mapToObj(day -> run("R" + day, MONDAY.plusDays(day), "C1", hours))
                .toArray(Run[]::new);
    }

    @Test
    void aDoctorOnLeaveOnTheLastDayOfItStaysAway() {
        county.doctor("A", "C1").leave("A", MONDAY.minusDays(3), MONDAY);
        assertThat(crews(run("R", MONDAY, "C1", 8))).containsExactly(List.of());
    }

    @Test
    void aDoctorIsBackTheDayAfterLeave() {
        county.doctor("A", "C1").leave("A", MONDAY.minusDays(3), MONDAY.minusDays(1));
        assertThat(crews(run("R", MONDAY, "C1", 8))).containsExactly(List.of("A"));
    }

    @Test
    void aDoctorPostedElsewhereStaysThere() {
        county.doctor("A", "C1").posted("A", "C2", MONDAY, MONDAY.plusDays(200));
        assertThat(crews(run("R", MONDAY, "C1", 8))).containsExactly(List.of());
    }

    @Test
    void aDoctorWhosePostingEndedYesterdayMayServeAnywhere() {
        county.doctor("A", "C1").posted("A", "C2", MONDAY.minusDays(200), MONDAY.minusDays(1));
        assertThat(crews(run("R", MONDAY, "C1", 8))).containsExactly(List.of("A"));
    }

    @Test
    void aPostedDoctorComesFirstForRunsOfThePostingsCentre() {
        county.doctor("A", "H").doctor("B", "H").posted("B", "C1", MONDAY, MONDAY.plusDays(200));
        assertThat(crews(run("R", MONDAY, "C1", 8))).containsExactly(List.of("B", "A"));
    }

    @Test
    void aPlannedPostingBindsLikeARunningOne() {
        county.doctor("A", "C1");
        PlannedPosting posting =
                new PlannedPosting("C2", 1, "A", MONDAY, MONDAY.plusDays(200), PlannedPosting.Source.PLANNED);
        CrewedRuns crewed = CrewAssigner.assign(county.build(), List.of(posting), List.of(run("R", MONDAY, "C1", 8)));
        assertThat(crewed.duties()).isEmpty();
    }

    @Test
    void aWeekOfExactlyTheHoursAllowedIsFilled() {
        county.doctor("A", "C1").policy(PolicyParameter.DUTY_WEEKLY_HOURS, "40", LONG_AGO);
        assertThat(crews(days(5, 8))).containsOnly(List.of("A"));
    }

    @Test
    void noWeekHasMoreThanTheHoursAllowed() {
        county.doctor("A", "C1").policy(PolicyParameter.DUTY_WEEKLY_HOURS, "39.9", LONG_AGO);
        assertThat(crews(days(5, 8))).last().isEqualTo(List.of());
    }

    @Test
    void hoursAreCountedByIsoWeek() {
        county.doctor("A", "C1").policy(PolicyParameter.DUTY_WEEKLY_HOURS, "8", LONG_AGO);
        assertThat(crews(run("R1", MONDAY.minusDays(1), "C1", 8), run("R2", MONDAY, "C1", 8)))
                .containsOnly(List.of("A"));
    }

    @Test
    void sixDaysInARowAreAllowed() {
        county.doctor("A", "C1");
        assertThat(crews(days(6, 7))).containsOnly(List.of("A"));
    }

    @Test
    void theSeventhDayInARowIsFree() {
        county.doctor("A", "C1");
        assertThat(crews(days(8, 6)))
                .containsExactly(
                        List.of("A"),
                        List.of("A"),
                        List.of("A"),
                        List.of("A"),
                        List.of("A"),
                        List.of("A"),
                        List.of(),
                        List.of("A"));
    }

    @Test
    void whoIsNoPhysicianDoesNotLead() {
        county.doctor("A", "C1", "护理", true);
        assertThat(crews(run("R", MONDAY, "C1", 8))).containsExactly(List.of());
    }

    @Test
    void whoIsNoPhysicianMayComeSecond() {
        county.doctor("A", "C1", "护理", true).doctor("B", "H");
        assertThat(crews(run("R", MONDAY, "C1", 8))).containsExactly(List.of("B", "A"));
    }

    @Test
    void whoMayLeadIsAMatterOfPolicy() {
        county.doctor("A", "C1", "护理", true).policy(PolicyParameter.TOUR_NO_LEAD_SPECIALTIES, "药学", LONG_AGO);
        assertThat(crews(run("R", MONDAY, "C1", 8))).containsExactly(List.of("A"));
    }

    @Test
    void whoDoesNotTourJoinsNoRun() {
        county.doctor("A", "C1", "全科", false);
        assertThat(crews(run("R", MONDAY, "C1", 8))).containsExactly(List.of());
    }

    @Test
    void nobodyIsOnTwoRunsAtOnce() {
        county.doctor("A", "C1");
        assertThat(crews(run("R1", MONDAY, "C1", 8), run("R2", MONDAY, "C1", 8)))
                .containsExactly(List.of("A"), List.of());
    }

    @Test
    void oneDoctorGoesOnTwoRunsOfTheBaseOneAfterTheOther() {
        county.doctor("A", "C1");
        LocalTime noon = LocalTime.NOON;
        Run afternoon = new Run("R2", MONDAY, "C1", 1, noon, noon.plusHours(4), 10, List.of(), List.of());
        assertThat(crews(run("R1", MONDAY, "C1", 4), afternoon)).containsOnly(List.of("A"));
    }

    @Test
    void nobodyStartsFromTwoBasesOnOneDay() {
        county.doctor("A", "C1");
        LocalTime noon = LocalTime.NOON;
        Run afternoon = new Run("R2", MONDAY, "C2", 1, noon, noon.plusHours(4), 10, List.of(), List.of());
        assertThat(crews(run("R1", MONDAY, "C1", 4), afternoon)).containsExactly(List.of("A"), List.of());
    }

    @Test
    void everyRunHasALeadBeforeAnyHasASecondDoctor() {
        county.doctor("A", "C1").doctor("B", "C1");
        assertThat(crews(run("R1", MONDAY, "C1", 8), run("R2", MONDAY, "C1", 8)))
                .containsExactly(List.of("A"), List.of("B"));
    }

    @Test
    void doctorsOfTheBaseComeBeforeThoseOfAHospitalAndTheseBeforeOtherCentres() {
        county.doctor("A", "C2")
                .doctor("B", "H")
                .doctor("C", "C1")
                .policy(PolicyParameter.TOUR_CREW_SIZE, "3", LONG_AGO);
        assertThat(crews(run("R", MONDAY, "C1", 8))).containsExactly(List.of("C", "B", "A"));
    }

    @Test
    void amongEqualsWhoeverHasLeastToDoIsNext() {
        county.doctor("A", "C1").doctor("B", "C1").policy(PolicyParameter.TOUR_CREW_SIZE, "1", LONG_AGO);
        assertThat(crews(days(3, 8))).containsExactly(List.of("A"), List.of("B"), List.of("A"));
    }

    @Test
    void aRunWithoutALeadIsOpenAndSaysWhatKeptTheDoctors() {
        county.doctor("A", "C1").leave("A", MONDAY, MONDAY).doctor("B", "C1", "护理", true);
        assertThat(assign(run("R", MONDAY, "C1", 8)).open()).singleElement().satisfies(open -> {
            assertThat(open.kind()).isEqualTo("crew");
            assertThat(open.ref()).isEqualTo("R");
            assertThat(open.rule()).isEqualTo("D1");
            assertThat(open.reason().arguments()).containsExactly("C1", "2026-11-30", "1", "0", "0", "0", "1");
        });
    }

    @Test
    void aSeatNobodyTakesIsOpenOnItsOwn() {
        county.doctor("A", "C1");
        assertThat(assign(run("R", MONDAY, "C1", 8)).open())
                .extracting(OpenDemand::kind)
                .containsExactly("crew_member");
    }

    @Test
    void eachOfACrewHasADutyFromLeavingTheBaseUntilBack() {
        county.doctor("A", "C1").doctor("B", "C1");
        LocalTime eight = LocalTime.of(8, 0);
        assertThat(assign(run("R", MONDAY, "C1", 8)).duties())
                .containsExactly(
                        new Duty("U-00001", MONDAY, eight, eight.plusHours(8), DutyKind.RUN, "C1", "A", "lead", "R"),
                        new Duty("U-00002", MONDAY, eight, eight.plusHours(8), DutyKind.RUN, "C1", "B", "member", "R"));
    }
}
