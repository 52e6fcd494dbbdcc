package org.tidalrounds.roster;

import java.util.List;
import java.util.SortedMap;
import org.tidalrounds.planning.duty.StaffingBound;

/**
 * What came of staffing.
 *
 * @param runs with their crews, the lead first
 * @param open seats nobody could take, home visits without the skill, teams whose county doctor never came along
 * @param score of the duty planner
 * @param ruleTotals by rule: what it adds to the score
 * @param bounds how much of each kind is staffed, and could be at most
 */
record StaffedDuties(
        List<Run> runs,
        List<RosterWork> works,
        List<ClinicSession> sessions,
        List<TidalDay> tidal,
        List<OpenDemand> open,
        String score,
        SortedMap<String, String> ruleTotals,
        List<StaffingBound> bounds) {

    List<Duty> duties() {
        return works.stream().flatMap(RosterWork::duties).toList();
    }

    double sessionsStaffedShare() {
        return share(
                sessions.stream()
                        .filter(session -> !session.doctorId().isEmpty())
                        .count(),
                sessions.size());
    }

    double tidalStaffedShare() {
        return share(
                tidal.stream().mapToInt(TidalDay::doctorsStaffed).sum(),
                tidal.stream().mapToInt(TidalDay::doctorsNeeded).sum());
    }

    private static double share(long part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
