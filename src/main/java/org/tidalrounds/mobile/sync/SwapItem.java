package org.tidalrounds.mobile.sync;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A duty that a doctor offers to colleagues. Once taken it waits for the coordinator to publish it.
 *
 * @param duty the duty's item, for the doctor whose it is
 * @param kind run, tidal, visiting_clinic, clinic_session, activity or on_call
 * @param place the name of the place
 * @param offeredBy the name of the doctor who offers
 * @param own whether that is this doctor
 * @param reason may be empty
 * @param state open, taken or withdrawn
 * @param takenBy the name of the doctor who takes it; null before
 * @param takenByMe whether that is this doctor
 */
@Serdeable
record SwapItem(
        String id,
        String duty,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        String kind,
        String place,
        String offeredBy,
        boolean own,
        String reason,
        String state,
        @Nullable String takenBy,
        boolean takenByMe)
        implements SyncItem {}
