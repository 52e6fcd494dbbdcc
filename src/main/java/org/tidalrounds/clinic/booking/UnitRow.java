package org.tidalrounds.clinic.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.tidalrounds.clinic.unit.OfferKind;
import org.tidalrounds.clinic.unit.UnitKey;

/**
 * A unit, free or not, without a word of whose it is.
 *
 * @param department empty where every department may use it
 * @param doctorId who holds the session; empty for beds and examinations
 * @param pool reserve: with a referral only, until {@code releaseAt}; open: for all
 * @param state free, held, booked or stopped; a hold that is over counts as free
 * @param revision raised by every change
 */
public record UnitRow(
        UnitKey unit,
        OfferKind kind,
        String department,
        String facilityId,
        String doctorId,
        Instant startsAt,
        Instant endsAt,
        String pool,
        String state,
        Instant releaseAt,
        long revision) {
    static UnitRow of(ResultSet row) throws SQLException {
        return new UnitRow(
                new UnitKey(row.getString("offer_id"), row.getInt("number")),
                OfferKind.of(row.getString("kind")),
                row.getString("department"),
                row.getString("facility_id"),
                Objects.requireNonNullElse(row.getString("doctor_id"), ""),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getString("pool"),
                row.getString("state"),
                row.getTimestamp("release_at").toInstant(),
                row.getLong("revision"));
    }
}
