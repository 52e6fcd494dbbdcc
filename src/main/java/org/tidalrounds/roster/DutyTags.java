package org.tidalrounds.roster;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.Title;

/** The tags by which seats ask for doctors and doctors offer themselves (D3). */
final class DutyTags {
    /** May go on village tours. */
    static final String TOURS = "tours";

    /** May examine and prescribe, so may lead a run. */
    static final String LICENSED = "licensed";

    /** Works for a hospital of the county level. */
    static final String COUNTY = "county";

    private DutyTags() {}

    static String facility(String id) {
        return "facility:" + id;
    }

    static String department(String name) {
        return "department:" + name;
    }

    static String skill(String name) {
        return "skill:" + name;
    }

    /** This title or a higher one. */
    static String title(Title title) {
        return "title:" + title.code();
    }

    /** All a doctor has. */
    static Set<String> of(Doctor doctor, Facility facility, boolean isLicensed) {
        Set<String> tags = new HashSet<>();
        tags.add(facility(doctor.facilityId()));
        tags.add(department(doctor.specialty()));
        doctor.skills().forEach(skill -> tags.add(skill(skill)));
        Stream.of(Title.values()).filter(doctor.title()::atLeast).forEach(title -> tags.add(title(title)));
        if (doctor.canTour()) {
            tags.add(TOURS);
        }
        if (isLicensed) {
            tags.add(LICENSED);
        }
        if (facility.kind().isHospital()) {
            tags.add(COUNTY);
        }
        return Set.copyOf(tags);
    }
}
