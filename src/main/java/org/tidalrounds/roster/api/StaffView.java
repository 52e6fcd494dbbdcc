package org.tidalrounds.roster.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.Leave;

/**
 * The days of a roster and the doctors who may have duties on them.
 *
 * @param days all of them in order
 * @param doctors everybody, in the county's order
 */
@Serdeable
record StaffView(List<WeekView.DayView> days, List<StaffDoctorView> doctors) {
    /**
     * A doctor.
     *
     * @param title resident, attending, associate_chief or chief
     * @param weeklyHours that policy allows
     * @param leave and {@code postings} that touch the roster's days
     */
    @Serdeable
    record StaffDoctorView(
            String id,
            String name,
            String title,
            String department,
            List<String> skills,
            String facilityId,
            String facility,
            String townshipCode,
            boolean tours,
            double weeklyHours,
            List<StaffLeaveView> leave,
            List<StaffPostingView> postings) {
        static StaffDoctorView of(
                Doctor doctor,
                Facility facility,
                double weeklyHours,
                List<StaffLeaveView> leave,
                List<StaffPostingView> postings) {
            return new StaffDoctorView(
                    doctor.id(),
                    doctor.name(),
                    doctor.title().name().toLowerCase(Locale.ROOT),
                    doctor.specialty(),
                    doctor.skills().stream().sorted().toList(),
                    facility.id(),
                    facility.name(),
                    facility.townshipCode(),
                    doctor.canTour(),
                    weeklyHours,
                    leave,
                    postings);
        }
    }

    /** An absence; both days are included. */
    @Serdeable
    record StaffLeaveView(LocalDate from, LocalDate to, String kind) {
        static StaffLeaveView of(Leave leave) {
            return new StaffLeaveView(leave.from(), leave.to(), leave.kind());
        }
    }

    /** Days at a centre; both are included. */
    @Serdeable
    record StaffPostingView(String centre, LocalDate from, LocalDate to) {}
}
