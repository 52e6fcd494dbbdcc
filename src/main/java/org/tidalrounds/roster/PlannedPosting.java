package org.tidalrounds.roster;

import java.time.LocalDate;
import org.tidalrounds.county.Coded;

/**
 * One doctor at one centre for a term; both days are included.
 *
 * @param seat from 1
 */
public record PlannedPosting(
        String facilityId, int seat, String doctorId, LocalDate from, LocalDate to, Source source) {
    /** Whether it was already there when the plan was made. */
    public enum Source implements Coded {
        RUNNING("running"),
        PLANNED("planned");

        private final String code;

        Source(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
