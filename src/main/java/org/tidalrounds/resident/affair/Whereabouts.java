package org.tidalrounds.resident.affair;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.DoctorTable;
import org.tidalrounds.county.table.FacilityTable;

/** The names of the places and doctors that a resident goes to. */
@Singleton
public final class Whereabouts {
    private final CountyStore counties;

    Whereabouts(CountyStore counties) {
        this.counties = counties;
    }

    /** The name of a facility; empty for an id of none. */
    public String facility(String countyId, String facilityId) {
        return counties.list(countyId, FacilityTable.TABLE, List.of(facilityId)).stream()
                .findFirst()
                .map(Facility::name)
                .orElse("");
    }

    /** Names of doctors by id. */
    public Map<String, String> doctors(String countyId, List<String> ids) {
        return counties
                .list(countyId, DoctorTable.TABLE, ids.stream().distinct().toList())
                .stream()
                .collect(Collectors.toMap(Doctor::id, Doctor::name));
    }

    /** The name of a doctor; empty for an id of none. */
    public String doctor(String countyId, String doctorId) {
        return doctors(countyId, List.of(doctorId)).getOrDefault(doctorId, "");
    }
}
