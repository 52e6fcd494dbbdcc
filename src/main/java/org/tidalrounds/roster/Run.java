package org.tidalrounds.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * One team's day out: base, visits in order, base.
 *
 * @param vehicle of the base, from 1
 * @param driveMinutes of the whole run, the way back included
 * @param crewDoctorIds the lead first; empty where nobody could be found
 */
public record Run(
        String id,
        LocalDate date,
        String baseFacilityId,
        int vehicle,
        LocalTime leaveBase,
        LocalTime backBase,
        int driveMinutes,
        List<String> crewDoctorIds,
        List<Visit> visits) {

    /** Day, base and vehicle: the same in every version of a roster. */
    public String lastingId() {
        return date + "." + baseFacilityId + "." + vehicle;
    }

    /** The same run with another crew, the lead first. */
    Run withCrew(List<String> doctorIds) {
        return new Run(
                id, date, baseFacilityId, vehicle, leaveBase, backBase, driveMinutes, List.copyOf(doctorIds), visits);
    }
}
