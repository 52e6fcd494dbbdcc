package org.tidalrounds.county;

import java.time.LocalDate;

/**
 * An absence; both days are included.
 *
 * @param kind annual, training, maternity or another word of the county's own
 */
public record Leave(String doctorId, LocalDate from, LocalDate to, String kind) {
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
