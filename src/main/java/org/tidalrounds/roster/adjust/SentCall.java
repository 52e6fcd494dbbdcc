package org.tidalrounds.roster.adjust;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A doctor called out for a surge.
 *
 * @param rosterId the draft that got the duty, which may be gone
 * @param skill for which the doctor is needed
 * @param until the end of the shift, when a call without an answer expires
 * @param calledBy account id of whoever sent the call
 * @param stateAt when it was last heard of
 */
public record SentCall(
        long id,
        long surgeId,
        String villageCode,
        LocalDate date,
        long rosterId,
        String dutyId,
        String doctorId,
        String skill,
        Instant until,
        Instant calledAt,
        String calledBy,
        CallState state,
        Instant stateAt) {}
