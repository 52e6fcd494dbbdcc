package org.tidalrounds.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tidalrounds.roster.SmallCounty.MONDAY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tidalrounds.county.County;
import org.tidalrounds.language.Message;
import org.tidalrounds.planning.duty.Assignment;
import org.tidalrounds.planning.duty.DutyDoctor;
import org.tidalrounds.planning.duty.DutyOutcome;
import org.tidalrounds.planning.duty.DutyProblem;
import org.tidalrounds.planning.duty.OpenSeat;
import org.tidalrounds.planning.duty.TeamTie;
import org.tidalrounds.planning.duty.Timing;

class DutyResultsTest {
    private static final Timing DAY = new Timing(0, 480, 960);

    private final County county = new SmallCounty()
            .hospital("H")
            .centre("C")
            .doctor("A", "C")
            .doctor("B", "C")
            .doctor("stays", "C", "全科", false)
            .team("T1", "C", "A")
            .build();
    private final List<Run> runs = List.of(SmallCounty.run("R1", MONDAY, "C", 8));
    private final Horizon horizon = Horizon.of(MONDAY, 1);
    private final DutyMapper mapper = new DutyMapper(
            county,
            horizon,
            SmallCounty.travel(List.copyOf(county.placesById().values()), 30),
            new PostedDoctors(List.of(), List.of()),
            DutyHistory.NONE);
    private final List<PlannedWork> works = mapper.works(runs, List.of(), List.of());
    private final DutyProblem problem = mapper.problem(works, runs, List.of(), Map.of(), PublishedDuties.NONE);

    @Test
    void aCrewNamesItsLeadFirst() {
        DutyResults results = results(List.of(seat(0, 1), seat(1, 0)), List.of(), List.of());
        assertThat(results.crewed(runs).get(0).crewDoctorIds()).containsExactly("B", "A");
        assertThat(duties(results)).extracting(Duty::role).containsExactly("lead", "member");
    }

    @Test
    void withoutALeadNobodyGoesOut() {
        DutyResults results = results(List.of(seat(0, -1), seat(1, 0)), List.of(), List.of());
        assertThat(results.crewed(runs).get(0).crewDoctorIds()).isEmpty();
        assertThat(duties(results)).isEmpty();
    }

    @Test
    void anOpenSeatOfARunIsAMissingCrewOfThatRun() {
        OpenSeat open = new OpenSeat("R1", 0, 0, "D1", Message.of("duty.nobody_fits", "C", ""));
        assertThat(results(List.of(seat(0, -1)), List.of(open), List.of()).open())
                .singleElement()
                .satisfies(demand -> {
                    assertThat(demand.kind()).isEqualTo("crew");
                    assertThat(demand.ref()).isEqualTo("R1");
                    assertThat(demand.placeId()).isEqualTo("C");
                    assertThat(demand.date()).isEqualTo(MONDAY);
                });
    }

    @Test
    void aTeamNotTouredWithIsNamed() {
        TeamTie tie = problem.ties().get(0);
        assertThat(results(List.of(seat(0, 1)), List.of(), List.of(tie)).open())
                .extracting(OpenDemand::rule, OpenDemand::ref)
                .containsExactly(tuple("D6", "T1"));
    }

    @Test
    void aTeamWhoseCountyDoctorDoesNotTourSaysSo() {
        TeamTie tie = new TeamTie("T1", problem.doctors().get(2), Set.of());
        assertThat(results(List.of(), List.of(), List.of(tie)).open())
                .extracting(demand -> demand.reason().key())
                .containsExactly("roster.team_doctor_does_not_tour");
    }

    private List<Duty> duties(DutyResults results) {
        return results.works(mapper.workMapper()).stream()
                .flatMap(RosterWork::duties)
                .toList();
    }

    private Assignment seat(int number, int doctor) {
        Optional<DutyDoctor> staff =
                doctor < 0 ? Optional.empty() : Optional.of(problem.doctors().get(doctor));
        return new Assignment("R1", number, DAY, staff);
    }

    private DutyResults results(List<Assignment> seats, List<OpenSeat> open, List<TeamTie> notToured) {
        return new DutyResults(
                county, horizon, works, new DutyOutcome(seats, open, notToured, "", new TreeMap<>(Map.of())));
    }
}
