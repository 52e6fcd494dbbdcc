package org.tidalrounds.county;

import java.time.LocalDate;

/** One posting of a doctor at a centre, past or running; both days are included. */
public record PostingTerm(String doctorId, String facilityId, LocalDate from, LocalDate to) {
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
