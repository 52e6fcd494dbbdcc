package org.tidalrounds.roster.store;

import java.time.LocalDate;

/** From one day to another, both included. */
public record DaySpan(LocalDate from, LocalDate to) {
    public static final DaySpan ALWAYS = new DaySpan(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    /** The week that begins on this day. */
    public static DaySpan weekFrom(LocalDate monday) {
        return new DaySpan(monday, monday.plusDays(6));
    }

    /** Every day after this one. */
    public static DaySpan after(LocalDate day) {
        return new DaySpan(day.plusDays(1), ALWAYS.to);
    }
}
