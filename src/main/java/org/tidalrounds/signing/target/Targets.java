package org.tidalrounds.signing.target;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.Team;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.DoctorTable;
import org.tidalrounds.county.table.FacilityTable;
import org.tidalrounds.county.table.TeamTable;

/** How far the county, its townships, its teams and the doctors who lead them are from what policy asks. */
@Singleton
public final class Targets {
    private final CountyStore counties;

    Targets(CountyStore counties) {
        this.counties = counties;
    }

    /** A township and how far it is. */
    public record TownshipCoverage(String code, String name, Coverage coverage) {}

    /**
     * All of it.
     *
     * @param withoutTeam codes of villages that no team looks after
     */
    public record Reached(
            Coverage county, List<TownshipCoverage> townships, List<TeamCoverage> teams, List<String> withoutTeam) {}

    private record Counted(String teamId, int contracts) {}

    /** As things stand today. */
    public Reached reached(Act act) throws SQLException {
        List<VillageCoverage> villages = VillageCoverage.list(act);
        List<TeamCoverage> teams = teams(act, villages);
        List<String> looked = teams.stream()
                .flatMap(team -> team.team().villageCodes().stream())
                .toList();
        return new Reached(
                Coverage.sum(villages.stream().map(VillageCoverage::coverage).toList()),
                townships(villages),
                teams,
                villages.stream()
                        .map(VillageCoverage::villageCode)
                        .filter(code -> !looked.contains(code))
                        .toList());
    }

    private static List<TownshipCoverage> townships(List<VillageCoverage> villages) {
        Map<String, List<VillageCoverage>> byTownship = villages.stream()
                .collect(Collectors.groupingBy(VillageCoverage::townshipCode, LinkedHashMap::new, Collectors.toList()));
        List<TownshipCoverage> townships = new ArrayList<>();
        byTownship.forEach((code, parts) -> townships.add(new TownshipCoverage(
                code,
                parts.get(0).townshipName(),
                Coverage.sum(parts.stream().map(VillageCoverage::coverage).toList()))));
        return townships;
    }

    private List<TeamCoverage> teams(Act act, List<VillageCoverage> villages) throws SQLException {
        Map<String, Coverage> byVillage =
                villages.stream().collect(Collectors.toMap(VillageCoverage::villageCode, VillageCoverage::coverage));
        List<Team> teams = current(act);
        Map<String, String> names = names(act, teams);
        Map<String, String> townships = counties.list(act.countyId(), FacilityTable.TABLE).stream()
                .collect(Collectors.toMap(Facility::id, Facility::townshipCode));
        Map<String, Integer> contracts = contracts(act);
        Map<String, Integer> ofLeader = new HashMap<>();
        teams.forEach(
                team -> ofLeader.merge(team.leaderDoctorId(), contracts.getOrDefault(team.id(), 0), Integer::sum));
        return teams.stream()
                .map(team -> new TeamCoverage(
                        team,
                        townships.getOrDefault(team.facilityId(), ""),
                        names.getOrDefault(team.leaderDoctorId(), ""),
                        Optional.of(team.countyDoctorId())
                                .filter(id -> !id.isEmpty())
                                .map(id -> names.getOrDefault(id, "")),
                        contracts.getOrDefault(team.id(), 0),
                        ofLeader.getOrDefault(team.leaderDoctorId(), 0),
                        Coverage.sum(team.villageCodes().stream()
                                .flatMap(code -> Stream.ofNullable(byVillage.get(code)))
                                .toList())))
                .toList();
    }

    private List<Team> current(Act act) throws SQLException {
        List<String> ids = act.list(
                "select team_id from teams where county_id = ? and not gone", row -> row.getString(1), act.countyId());
        return counties.list(act.countyId(), TeamTable.TABLE, ids);
    }

    private Map<String, String> names(Act act, List<Team> teams) {
        List<String> ids = teams.stream()
                .flatMap(team -> Stream.of(team.leaderDoctorId(), team.countyDoctorId()))
                .distinct()
                .toList();
        return counties.list(act.countyId(), DoctorTable.TABLE, ids).stream()
                .collect(Collectors.toMap(Doctor::id, Doctor::name));
    }

    private static Map<String, Integer> contracts(Act act) throws SQLException {
        return act
                .list(
                        "select team_id, count(distinct resident_id) from contracts where county_id = ? and signed_on <= ?"
                                + " and ends_on >= ? group by team_id",
                        row -> new Counted(row.getString(1), row.getInt(2)),
                        act.countyId(),
                        act.today(),
                        act.today())
                .stream()
                .collect(Collectors.toMap(Counted::teamId, Counted::contracts));
    }

    /** The teams of one doctor who leads some, as one. */
    public static Map<String, List<TeamCoverage>> byLeader(List<TeamCoverage> teams) {
        return teams.stream()
                .collect(Collectors.groupingBy(
                        (Function<TeamCoverage, String>) team -> team.team().leaderDoctorId(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }
}
