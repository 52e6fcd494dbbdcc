package org.tidalrounds.roster.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.roster.PlannedPosting;

/**
 * The postings of a roster over its year.
 *
 * @param from the first day planned; {@code to} the last
 * @param seats of every centre, in the county's order
 */
@Serdeable
record PostingsView(LocalDate from, LocalDate to, List<SeatView> seats) {
    /**
     * A centre's seat with those who hold it one after the other.
     *
     * @param seat from 1
     * @param gaps days planned on which nobody of the title asked for holds it
     */
    @Serdeable
    record SeatView(
            String centre,
            String name,
            String townshipCode,
            String townshipName,
            int seat,
            List<TermView> terms,
            List<GapView> gaps) {}

    /**
     * One doctor's term; both days are included.
     *
     * @param id number of the posting within the roster
     * @param title resident, attending, associate_chief or chief
     * @param source running (or published), planned, or by_hand
     * @param fills whether the title is high enough to fill the seat
     */
    @Serdeable
    record TermView(
            int id,
            String doctor,
            String name,
            String title,
            String department,
            LocalDate from,
            LocalDate to,
            String source,
            boolean fills) {
        static TermView of(int id, PlannedPosting posting, Doctor doctor, boolean fills) {
            return new TermView(
                    id,
                    doctor.id(),
                    doctor.name(),
                    doctor.title().name().toLowerCase(Locale.ROOT),
                    doctor.specialty(),
                    posting.from(),
                    posting.to(),
                    posting.source().code(),
                    fills);
        }
    }

    /**
     * Days on which a seat is empty.
     *
     * @param reason why nobody could be found, in the reader's language; empty where none was kept
     */
    @Serdeable
    record GapView(LocalDate from, LocalDate to, String reason) {}
}
