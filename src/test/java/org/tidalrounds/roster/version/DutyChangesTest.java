package org.tidalrounds.roster.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidalrounds.roster.Duty;
import org.tidalrounds.roster.DutyKind;
import org.tidalrounds.roster.version.Change.Kind;

class DutyChangesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @Test
    void aRunThatOnlyHasAnotherNumberDidNotChange() {
        assertThat(kinds(run("R-1", MONDAY, 8, "amy"), run("R-7", MONDAY, 8, "amy")))
                .isEmpty();
    }

    @Test
    void anotherHourOrDayOfTheWeekIsAMove() {
        assertThat(kinds(run("R-1", MONDAY, 8, "amy"), run("R-1", MONDAY, 9, "amy")))
                .containsExactly(Kind.MOVED);
        assertThat(kinds(run("R-1", MONDAY, 8, "amy"), run("R-1", MONDAY.plusDays(3), 8, "amy")))
                .containsExactly(Kind.MOVED);
    }

    @Test
    void anotherDoctorAtTheSameTimeIsAHandOver() {
        assertThat(kinds(run("R-1", MONDAY, 8, "amy"), run("R-1", MONDAY, 8, "bob")))
                .containsExactly(Kind.HANDED_OVER);
    }

    @Test
    void theNextWeekIsAnotherDuty() {
        assertThat(kinds(run("R-1", MONDAY, 8, "amy"), run("R-1", MONDAY.plusWeeks(1), 8, "amy")))
                .containsExactly(Kind.DROPPED, Kind.ADDED);
    }

    @Test
    void ofTwoEqualDutiesOneMayBeDropped() {
        Duty twice = run("R-1", MONDAY, 8, "amy");
        assertThat(DutyChanges.between(List.of(twice, twice), List.of(twice)))
                .extracting(Change::kind)
                .containsExactly(Kind.DROPPED);
    }

    @Test
    void sessionsOfDifferentTemplatesAreDifferentThings() {
        assertThat(kinds(session("S-1"), session("S-2"))).containsExactlyInAnyOrder(Kind.DROPPED, Kind.ADDED);
    }

    private static List<Kind> kinds(Duty before, Duty after) {
        return DutyChanges.between(List.of(before), List.of(after)).stream()
                .map(Change::kind)
                .toList();
    }

    private static Duty run(String ref, LocalDate date, int hour, String doctor) {
        return new Duty(
                ref + ".1", date, LocalTime.of(hour, 0), LocalTime.of(16, 0), DutyKind.RUN, "C", doctor, "lead", ref);
    }

    private static Duty session(String ref) {
        return new Duty(
                ref + ".1",
                MONDAY,
                LocalTime.of(8, 0),
                LocalTime.of(12, 0),
                DutyKind.CLINIC_SESSION,
                "H",
                "amy",
                "expert",
                ref);
    }
}
