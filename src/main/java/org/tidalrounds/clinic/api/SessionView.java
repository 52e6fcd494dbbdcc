package org.tidalrounds.clinic.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tidalrounds.clinic.session.OfferRow;

/**
 * A session, ward or device on a day.
 *
 * @param id of the session, or of ward or device and day
 * @param kind session, bed or exam
 * @param date the day
 * @param halfDay am or pm; empty for wards and devices
 * @param facilityId of the hospital
 * @param department empty where every department may use it
 * @param doctorId who holds the session; empty for wards and devices
 * @param capacity slots, beds or examinations
 * @param reserved of these, kept for referrals until the release
 * @param isOpen false once it was stopped
 * @param releaseAt when what is left of the reserve goes to all
 * @param releasedAt when it did
 * @param revision raised by every change; the ETag
 */
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
