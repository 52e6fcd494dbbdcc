package org.tidalrounds.county.person;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.database.personal.PersonalKind;

/**
 * A doctor. The staff of the county work with each other's names; telephone numbers are masked in lists.
 *
 * @param title the code of the title
 * @param phone masked in lists; empty for none
 */
@Serdeable
record DoctorView(
        String id,
        String name,
        String facilityId,
        String title,
        String specialty,
        List<String> skills,
        String employment,
        String phone) {
    static DoctorView masked(Doctor doctor) {
        return of(doctor, PersonalKind.PHONE.masked(doctor.phone()));
    }

    static DoctorView full(Doctor doctor) {
        return of(doctor, doctor.phone());
    }

    private static DoctorView of(Doctor doctor, String phone) {
        return new DoctorView(
                doctor.id(),
                doctor.name(),
                doctor.facilityId(),
                doctor.title().code(),
                doctor.specialty(),
                doctor.skills().stream().sorted().toList(),
                doctor.employment().code(),
                phone);
    }
}
