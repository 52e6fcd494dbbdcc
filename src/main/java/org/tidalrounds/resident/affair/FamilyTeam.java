package org.tidalrounds.resident.affair;

import java.time.LocalDate;
import java.util.List;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Facility;

/**
 * A resident's family doctors.
 *
 * @param others the team's other doctors, the county doctor last
 * @param yearFrom first day of the contract year that runs
 * @param endsOn last day of the contract
 */
public record FamilyTeam(
        String teamId,
        String name,
        Facility facility,
        Doctor leader,
        List<Doctor> others,
        LocalDate yearFrom,
        LocalDate endsOn) {
    public FamilyTeam {
        others = List.copyOf(others);
    }
}
