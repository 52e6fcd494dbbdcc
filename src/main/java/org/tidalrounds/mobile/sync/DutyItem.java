package org.tidalrounds.mobile.sync;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A published duty of the doctor.
 *
 * @param id stays the same over versions of the roster while day, kind, place and start do
 * @param end not after the start: on the next day
 * @param kind run, tidal, visiting_clinic, clinic_session, activity or on_call
 * @param placeId a facility id or village code
 * @param place its name
 * @param role lead, member or another word for the seat
 * @param run the run's item; null where it is none
 * @param version of the roster
 * @param answer accepted or declined; null before the doctor answered
 * @param answerReason may be empty
 */
@Serdeable
record DutyItem(
        String id,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        String kind,
        String placeId,
        String place,
        String role,
        @Nullable String run,
        int version,
        @Nullable String answer,
        String answerReason)
        implements SyncItem {}
