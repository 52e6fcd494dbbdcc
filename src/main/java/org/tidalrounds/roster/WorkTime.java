package org.tidalrounds.roster;

import java.time.LocalDate;
import java.time.LocalTime;

/** When something is done; an end not after the start lies on the next day. */
public record WorkTime(LocalDate date, LocalTime start, LocalTime end) {
    /** The same hours on another day. */
    public WorkTime on(LocalDate day) {
        return new WorkTime(day, start, end);
    }
}
