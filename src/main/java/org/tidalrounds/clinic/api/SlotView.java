package org.tidalrounds.clinic.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.tidalrounds.clinic.booking.FreeUnit;

/**
 * A unit that can be held.
 *
 * @param id of the slot
 * @param session that it belongs to
 * @param kind session, bed or exam
 * @param pool reserve: with a referral only, until {@code releaseAt}; open: for all
 * @param doctorId who holds the session; empty for beds and examinations
 */
@Serdeable
record SlotView(
        String id,
        String session,
        String kind,
        String department,
        String facilityId,
        String doctorId,
        LocalDate date,
        Instant startsAt,
        Instant endsAt,
        String pool,
        Instant releaseAt) {
    static SlotView of(FreeUnit free) {
        return new SlotView(
                free.unit().text(),
                free.unit().offerId(),
                free.kind().code(),
                free.department(),
                free.facilityId(),
                free.doctorId(),
                free.date(),
                free.startsAt(),
                free.endsAt(),
                free.pool(),
                free.releaseAt());
    }
}
