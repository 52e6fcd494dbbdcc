package org.tidalrounds.signing.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.tidalrounds.signing.target.Coverage;
import org.tidalrounds.signing.target.Targets;
import org.tidalrounds.signing.target.TeamCoverage;

/**
 * How far the contracts are from what policy asks.
 *
 * @param coverTarget share of the key groups to be under contract, from 0 to 1
 * @param growthTarget points of per cent by which the share of all residents grows in a year
 * @param contractLimit residents under contract with the teams of one leader at most
 * @param county the county as a whole
 * @param townships each one
 * @param teams each one
 * @param doctors who lead teams
 * @param villagesWithoutTeam codes of villages that no team looks after
 */
@Serdeable
record TargetsView(
        double coverTarget,
        double growthTarget,
        int contractLimit,
        Figures county,
        List<Place> townships,
        List<TeamFigures> teams,
        List<LeaderFigures> doctors,
        List<String> villagesWithoutTeam) {
    /**
     * Figures of one place.
     *
     * @param residents who live there
     * @param signed of them under contract
     * @param keyResidents residents of key groups
     * @param keySigned of them under contract
     * @param keyShare of the key groups under contract, from 0 to 1
     * @param missing residents of key groups still to be signed
     * @param growth points of per cent by which the share of all under contract has grown in a year
     * @param missingForGrowth residents still to be signed for the growth that policy asks
     * @param expiring contracts that are to be renewed now
     * @param openTasks tasks due
     * @param overdueTasks of them
     */
    @Serdeable
    record Figures(
            int residents,
            int signed,
            int keyResidents,
            int keySigned,
            double keyShare,
            int missing,
            double growth,
            int missingForGrowth,
            int expiring,
            int openTasks,
            int overdueTasks) {}

    /** A township. */
    @Serdeable
    record Place(String code, String name, Figures figures) {}

    /**
     * A team.
     *
     * @param leaderId the doctor who leads it
     * @param leader the name of that doctor
     * @param countyDoctor the name of its county doctor; empty where it has none
     * @param countyDoctorMissing whether it has none
     * @param contracts residents under contract with it
     */
    @Serdeable
    record TeamFigures(
            String id,
            String name,
            String townshipCode,
            String leaderId,
            String leader,
            String countyDoctor,
            boolean countyDoctorMissing,
            int contracts,
            Figures figures) {}

    /**
     * A doctor who leads teams.
     *
     * @param contracts residents under contract with all of them
     */
    @Serdeable
    record LeaderFigures(String id, String name, int contracts, Figures figures) {}

    static TargetsView of(Targets.Reached reached, double cover, double growth, int limit) {
        Map<String, List<TeamCoverage>> leaders = Targets.byLeader(reached.teams());
        return new TargetsView(
                cover,
                growth,
                limit,
                figures(reached.county(), cover, growth),
                reached.townships().stream()
                        .map(place -> new Place(place.code(), place.name(), figures(place.coverage(), cover, growth)))
                        .toList(),
                reached.teams().stream().map(team -> team(team, cover, growth)).toList(),
                leaders.values().stream()
                        .map(teams -> leader(teams, cover, growth))
                        .toList(),
                reached.withoutTeam());
    }

    private static TeamFigures team(TeamCoverage team, double cover, double growth) {
        return new TeamFigures(
                team.team().id(),
                team.team().name(),
                team.townshipCode(),
                team.team().leaderDoctorId(),
                team.leader(),
                team.countyDoctor().orElse(""),
                team.countyDoctor().isEmpty(),
                team.contracts(),
                figures(team.coverage(), cover, growth));
    }

    private static LeaderFigures leader(List<TeamCoverage> teams, double cover, double growth) {
        TeamCoverage first = teams.get(0);
        Coverage all = Coverage.sum(teams.stream().map(TeamCoverage::coverage).toList());
        return new LeaderFigures(
                first.team().leaderDoctorId(), first.leader(), first.contractsOfLeader(), figures(all, cover, growth));
    }

    private static Figures figures(Coverage coverage, double cover, double growth) {
        return new Figures(
                coverage.residents(),
                coverage.signed(),
                coverage.key(),
                coverage.keySigned(),
                coverage.keyShare(),
                coverage.missingForShare(cover),
                coverage.growthPoints(),
                coverage.missingForGrowth(growth),
                coverage.expiring(),
                coverage.open(),
                coverage.overdue());
    }
}
