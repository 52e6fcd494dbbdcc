package org.tidalrounds.roster;

import java.util.Map;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Facility;

/** Which doctors come first for a run from a base. */
final class CrewPreference {
    private final Map<String, Facility> facilities;
    private final PostedDoctors posted;

    CrewPreference(County county, PostedDoctors posted) {
        this.facilities = county.facilitiesById();
        this.posted = posted;
    }

    /** 0 for doctors who serve at the base, 1 for those of a hospital, 2 for those of other centres. */
    int rank(Doctor doctor, Run run) {
        Facility place = placeOf(doctor, run);
        if (place.id().equals(run.baseFacilityId())) {
            return 0;
        }
        return place.kind().isHospital() ? 1 : 2;
    }

    /** How far the doctor has to the base, as the crow flies. */
    double kilometres(Doctor doctor, Run run) {
        return placeOf(doctor, run)
                .position()
                .kilometresTo(facility(run.baseFacilityId()).position());
    }

    String baseName(Run run) {
        return facility(run.baseFacilityId()).name();
    }

    private Facility placeOf(Doctor doctor, Run run) {
        return facility(posted.findCentre(doctor.id(), run.date()).orElse(doctor.facilityId()));
    }

    private Facility facility(String id) {
        Facility facility = facilities.get(id);
        if (facility == null) {
            throw new IllegalArgumentException("no such facility: " + id);
        }
        return facility;
    }
}
