package org.tidalrounds.roster.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Facility;
import org.tidalrounds.roster.DoctorLoad;

/**
 * Who carries how much of a roster, and who did before it.
 *
 * @param before the days before the roster that count for fairness
 * @param doctors everybody, in the county's order, those without a duty as well
 */
@Serdeable
record FairnessView(LocalDate from, LocalDate to, RecordsView before, List<DoctorView> doctors) {
    /**
     * What is recorded of some days.
     *
     * @param recordsFrom the first day on which an earlier roster says who did what; null for never
     * @param daysRecorded such days from then on
     */
    @Serdeable
    record RecordsView(
            LocalDate from, LocalDate to, @Nullable LocalDate recordsFrom, int daysRecorded) {}

    /**
     * A doctor.
     *
     * @param title resident, attending, associate_chief or chief
     * @param now in the roster; {@code before} it
     */
    @Serdeable
    record DoctorView(
            String id,
            String name,
            String title,
            String department,
            String facility,
            String townshipCode,
            LoadView now,
            LoadView before) {
        static DoctorView of(Doctor doctor, Facility facility, DoctorLoad now, DoctorLoad before) {
            return new DoctorView(
                    doctor.id(),
                    doctor.name(),
                    doctor.title().name().toLowerCase(Locale.ROOT),
                    doctor.specialty(),
                    facility.name(),
                    facility.townshipCode(),
                    LoadView.of(now),
                    LoadView.of(before));
        }
    }

    /**
     * What a doctor carries.
     *
     * @param minutes of work
     */
    @Serdeable
    record LoadView(int duties, long minutes, int weekends, int holidays, int tidal, int farRuns) {
        static LoadView of(DoctorLoad load) {
            return new LoadView(
                    load.duties(),
                    load.minutes(),
                    load.weekendDays(),
                    load.holidayDays(),
                    load.tidalDays(),
                    load.farRuns());
        }
    }
}
