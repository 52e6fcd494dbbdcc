package org.tidalrounds.clinic.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.tidalrounds.clinic.unit.OfferKind;

/**
 * An offer as it stands in the database.
 *
 * @param halfDay am or pm; empty for beds and devices
 * @param cancelUntil until when residents may cancel or move
 * @param lastAction what changed it last, as the ledger names it
 * @param revision raised by every change; the ETag
 */
public record OfferRow(
        String id,
        OfferKind kind,
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
        Instant cancelUntil,
        String lastAction,
        long revision) {
    static final String COLUMNS =
            "offer_id, kind, date, half_day, facility_id, department, doctor_id, capacity, reserved, state,"
                    + " release_at, released_at, cancel_until, action, revision";

    static OfferRow of(ResultSet row) throws SQLException {
        return new OfferRow(
                row.getString("offer_id"),
                OfferKind.of(row.getString("kind")),
                row.getObject("date", LocalDate.class),
                Objects.requireNonNullElse(row.getString("half_day"), ""),
                row.getString("facility_id"),
                row.getString("department"),
                Objects.requireNonNullElse(row.getString("doctor_id"), ""),
                row.getInt("capacity"),
                row.getInt("reserved"),
                row.getString("state").equals("open"),
                row.getTimestamp("release_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("released_at")).map(moment -> moment.toInstant()),
                row.getTimestamp("cancel_until").toInstant(),
                row.getString("action"),
                row.getLong("revision"));
    }
}
