package org.tidalrounds.mobile.sync;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * A referral of the doctor or of the doctor's teams.
 *
 * @param direction up or down
 * @param kind what is booked with it: session, bed or exam
 * @param urgency urgent, soon or routine
 * @param state draft, sent, accepted, deferred, booked, arrived, seen, closed, rejected, withdrawn or expired
 * @param note of the last step
 * @param validUntil the last day on which it can be booked with
 * @param reference what the resident shows
 * @param own whether the doctor wrote it
 */
@Serdeable
record ReferralItem(
        String id,
        String direction,
        String resident,
        String name,
        String kind,
        String department,
        String urgency,
        String state,
        String complaint,
        String note,
        LocalDate validUntil,
        String reference,
        boolean own)
        implements SyncItem {}
