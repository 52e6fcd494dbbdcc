package org.tidalrounds.roster.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a doctor would like of a date.
 *
 * @param date today or later
 * @param halfDay am or pm; left out for the whole day
 * @param kind of duty to do then: run, tidal, visiting_clinic, clinic_session, activity or on_call; left out to be off
 * @param note for the coordinator, 200 characters at most
 */
@Serdeable
record WishMade(
        LocalDate date,
        @Nullable String halfDay,
        @Nullable String kind,
        @Nullable String note) {}
