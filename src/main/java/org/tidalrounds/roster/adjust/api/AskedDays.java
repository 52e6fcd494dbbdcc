package org.tidalrounds.roster.adjust.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.county.CountyDay;
import org.tidalrounds.language.Message;

/** The days a list is asked for, both included: from today on, and a year at most, unless said otherwise. */
record AskedDays(LocalDate first, LocalDate last) {
    private static final int MOST_DAYS = 366;

    /** The last day that has so many after it. */
    private static final LocalDate LAST = LocalDate.MAX.minusDays(MOST_DAYS);

    /** @throws HttpStatusException 422 if the last day lies before the first */
    static AskedDays of(@Nullable LocalDate from, @Nullable LocalDate to, Clock clock) {
        LocalDate first = Objects.requireNonNullElseGet(from, () -> CountyDay.today(clock));
        LocalDate furthest = first.isAfter(LAST) ? LocalDate.MAX : first.plusDays(MOST_DAYS);
        LocalDate last = Objects.requireNonNullElse(to, furthest);
        if (last.isBefore(first)) {
            throw new HttpStatusException(
                    HttpStatus.UNPROCESSABLE_ENTITY, Message.of("adjust.days_backwards", first, last));
        }
        return new AskedDays(first, last.isAfter(furthest) ? furthest : last);
    }
}
