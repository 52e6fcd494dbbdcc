package org.tidalrounds.clinic.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tidalrounds.clinic.session.OfferRow;

/** A session, ward or device on a day; see {@link OfferRow}. */
@Serdeable
record SessionView(
        String id,
        String kind,
        LocalDate date,
        String halfDay,
        String facilityId,
        String department,
        String doctorId,
        int capacity,
        int reserved,
        boolean isOpen,
        Instant releaseAt,
        Optional<Instant> releasedAt,
        long revision) {
    static SessionView of(OfferRow row) {
        return new SessionView(
                row.id(),
                row.kind().code(),
                row.date(),
                row.halfDay(),
                row.facilityId(),
                row.department(),
                row.doctorId(),
                row.capacity(),
                row.reserved(),
                row.isOpen(),
                row.releaseAt(),
                row.releasedAt(),
                row.revision());
    }
}
