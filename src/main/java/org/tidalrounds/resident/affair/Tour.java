package org.tidalrounds.resident.affair;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A day on which doctors come to a village.
 *
 * @param doctor name of the one who leads; empty while nobody is named
 */
public record Tour(LocalDate date, LocalTime from, LocalTime to, String doctor) {
    /** As anybody may read it. */
    public Tour withoutName() {
        return new Tour(date, from, to, "");
    }
}
