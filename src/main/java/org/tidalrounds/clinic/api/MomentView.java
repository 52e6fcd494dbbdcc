package org.tidalrounds.clinic.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tidalrounds.clinic.ledger.UnitMoment;

/** A slot from one change to the next; see {@link UnitMoment}. */
@Serdeable
record MomentView(
        long revision,
        Instant at,
        String actor,
        String action,
        String state,
        String pool,
        LocalDate date,
        Optional<String> residentId,
        Optional<Long> referralId,
        Optional<Long> bookingId,
        int sessionCapacity,
        int sessionReserved,
        Instant releaseAt) {
    static MomentView of(UnitMoment moment) {
        return new MomentView(
                moment.revision(),
                moment.at(),
                moment.actor(),
                moment.action(),
                moment.state(),
                moment.pool(),
                moment.date(),
                moment.residentId(),
                moment.referralId(),
                moment.bookingId(),
                moment.capacity(),
                moment.reserved(),
                moment.releaseAt());
    }
}
