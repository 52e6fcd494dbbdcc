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
    /** The same days and place, by hand. */
    public PlannedPosting byHand() {
        return new PlannedPosting(facilityId, seat, doctorId, from, to, Source.BY_HAND);
    }

    /** The same as settled: nothing plans it anew. */
    public PlannedPosting settled() {
        return new PlannedPosting(facilityId, seat, doctorId, from, to, Source.RUNNING);
    }

    /** Whether it is running or published, so that nobody plans or moves it. Not named as a property: the log keeps the fields alone. */
    public boolean stays() {
        return source == Source.RUNNING;
    }

    /** Whether the other one puts the same doctor in the same place on the same days. */
    public boolean isSameAs(PlannedPosting other) {
        return settled().equals(other.settled());
    }

    /** Whether some day lies in both. */
    public boolean overlaps(LocalDate first, LocalDate last) {
        return !to.isBefore(first) && !from.isAfter(last);
    }

    /** Whether it was already there when the plan was made. */
    public enum Source implements Coded {
        RUNNING("running"),
        PLANNED("planned"),
        /** Made or changed by a coordinator; a later solve keeps it. */
        BY_HAND("by_hand");

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
