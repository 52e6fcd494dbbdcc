package org.tidalrounds.resident.affair;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.Team;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.DoctorTable;
import org.tidalrounds.county.table.FacilityTable;
import org.tidalrounds.county.table.TeamTable;

/** Finds the family doctors of a resident by the contract that runs. */
@Singleton
public final class FamilyTeams {
    private final Acts acts;
    private final CountyStore counties;

    FamilyTeams(Acts acts, CountyStore counties) {
        this.acts = acts;
        this.counties = counties;
    }

    private record Running(String teamId, LocalDate signedOn, LocalDate endsOn, LocalDate today) {
        /** Contracts of several years are rated year by year. */
        LocalDate yearFrom() {
            return signedOn.plusYears(Period.between(signedOn, today).getYears());
        }
    }

    public Optional<FamilyTeam> find(String countyId, String residentId) {
        Optional<Running> contract = acts.read(
                countyId,
                act -> act.find(
                        "select team_id, signed_on, ends_on from contracts where county_id = ? and resident_id = ?"
                                + " and signed_on <= ? and ends_on >= ? order by signed_on desc limit 1",
                        row -> new Running(
                                row.getString(1),
                                row.getObject(2, LocalDate.class),
                                row.getObject(3, LocalDate.class),
                                act.today()),
                        countyId,
                        residentId,
                        act.today(),
                        act.today()));
        return contract.map(running -> team(countyId, running));
    }

    private FamilyTeam team(String countyId, Running running) {
        Team team = counties.list(countyId, TeamTable.TABLE, List.of(running.teamId()))
                .get(0);
        List<String> ids = Stream.of(
                        Stream.of(team.leaderDoctorId()),
                        team.memberDoctorIds().stream(),
                        Stream.of(team.countyDoctorId()).filter(id -> !id.isEmpty()))
                .flatMap(Function.identity())
                .distinct()
                .toList();
        Map<String, Doctor> doctors = counties.list(countyId, DoctorTable.TABLE, ids).stream()
                .collect(Collectors.toMap(Doctor::id, Function.identity()));
        Facility facility = counties.list(countyId, FacilityTable.TABLE, List.of(team.facilityId()))
                .get(0);
        return new FamilyTeam(
                team.id(),
                team.name(),
                facility,
                Objects.requireNonNull(doctors.get(ids.get(0)), ids.get(0)),
                ids.stream()
                        .skip(1)
                        .flatMap(id -> Stream.ofNullable(doctors.get(id)))
                        .toList(),
                running.yearFrom(),
                running.endsOn());
    }
}
