package org.tidalrounds.clinic.unit;

import java.time.Instant;
import java.time.LocalDate;

/** Days and moments as callers give them. What no calendar of ours reaches is refused before it comes to the database. */
public final class GivenDays {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate END = LocalDate.of(2200, 1, 1);

    private GivenDays() {}

    /** @throws Refusal unless the day is one of the years 2000 to 2199 */
    public static LocalDate of(LocalDate day) {
        if (day.isBefore(FIRST) || !day.isBefore(END)) {
            throw refusal(day);
        }
        return day;
    }

    /** @throws Refusal as {@link #of(LocalDate)} */
    public static Instant of(Instant moment) {
        boolean isTooEarly = moment.isBefore(FIRST.atStartOfDay(Act.ZONE).toInstant());
        if (isTooEarly || !moment.isBefore(END.atStartOfDay(Act.ZONE).toInstant())) {
            throw refusal(moment);
        }
        return moment;
    }

    private static Refusal refusal(Object given) {
        return Refusal.invalid("clinic.no_day", given, FIRST, END);
    }

    /** @throws Refusal unless the days follow each other, at most so many apart */
    public static void requireSpan(LocalDate from, LocalDate to, int mostDays) {
        if (of(to).isBefore(of(from)) || from.plusDays(mostDays).isBefore(to)) {
            throw Refusal.invalid("clinic.too_many_days", from, to, mostDays);
        }
    }
}
