package org.tidalrounds.roster.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Team;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.DoctorTable;
import org.tidalrounds.county.table.TeamTable;
import org.tidalrounds.county.table.VillageTable;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.FixedDay;
import org.tidalrounds.roster.Run;
import org.tidalrounds.roster.api.VillageRoundsView.RoundView;
import org.tidalrounds.roster.store.DaySpan;
import org.tidalrounds.roster.store.RosterStore;
import org.tidalrounds.roster.store.StoredRoster;

/** What a village can count on. */
@Controller("/api/counties/{county}/rosters/{roster}/villages/{village}/rounds")
@Secured({Role.ADMINISTRATOR, Role.COORDINATOR, Role.TOWNSHIP_LEAD, Role.DOCTOR})
@ExecuteOn(TaskExecutors.BLOCKING)
final class VillageRoundsController {
    private final CountyStore counties;
    private final RosterStore rosters;
    private final StoredRosters stored;

    VillageRoundsController(CountyStore counties, RosterStore rosters, StoredRosters stored) {
        this.counties = counties;
        this.rosters = rosters;
        this.stored = stored;
    }

    /**
     * The visits to a village over a roster's period, its fixed weekdays among them, and its team.
     *
     * @param county the county
     * @param roster its id; {@code latest} for the roster made last
     * @param village its code
     */
    @Get
    VillageRoundsView rounds(String county, String roster, String village) {
        StoredRoster found = stored.get(county, roster);
        if (counties.list(county, VillageTable.TABLE, List.of(village)).isEmpty()) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, Message.of("roster.no_village", village));
        }
        List<Run> runs = rosters.listRuns(found.key(), DaySpan.ALWAYS);
        List<String> crew = runs.stream()
                .flatMap(run -> run.crewDoctorIds().stream())
                .distinct()
                .toList();
        Map<String, Doctor> doctors = counties.list(county, DoctorTable.TABLE, crew).stream()
                .collect(Collectors.toMap(Doctor::id, Function.identity()));
        List<RoundView> rounds = runs.stream()
                .flatMap(run -> rounds(run, village, doctors))
                .sorted(RoundView.IN_TIME)
                .toList();
        List<FixedDay> fixed = FixedDay.of(rounds.stream()
                .map(round -> new FixedDay.Occasion(round.date(), round.arrive(), round.depart()))
                .toList());
        return VillageRoundsView.of(found.weeks(), fixed, rounds, team(county, village));
    }

    private static Stream<RoundView> rounds(Run run, String village, Map<String, Doctor> doctors) {
        return run.visits().stream()
                .filter(visit -> visit.villageCode().equals(village))
                .map(visit -> RoundView.of(run, visit, doctors));
    }

    private Optional<Team> team(String county, String village) {
        return counties.list(county, TeamTable.TABLE).stream()
                .filter(team -> team.villageCodes().contains(village))
                .findFirst();
    }
}
