package org.tidalrounds.clinic.api;

import io.micronaut.serde.annotation.Serdeable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.tidalrounds.clinic.unit.UnitKey;

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
    static SlotView of(ResultSet row) throws SQLException {
        String offer = row.getString("offer_id");
        return new SlotView(
                new UnitKey(offer, row.getInt("number")).text(),
                offer,
                row.getString("kind"),
                row.getString("department"),
                row.getString("facility_id"),
                row.getString("doctor_id"),
                row.getObject("date", LocalDate.class),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getString("pool"),
                row.getTimestamp("release_at").toInstant());
    }
}
