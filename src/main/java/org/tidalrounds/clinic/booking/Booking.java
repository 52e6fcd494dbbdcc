package org.tidalrounds.clinic.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tidalrounds.clinic.unit.OfferKind;
import org.tidalrounds.clinic.unit.UnitKey;
import org.tidalrounds.county.Coded;

/**
 * A unit sold to a resident.
 *
 * @param referralId empty for ordinary booking
 * @param followedBy the booking that took its place, if it was moved
 * @param revision raised by every change
 */
public record Booking(
        long id,
        UnitKey unit,
        OfferKind kind,
        String department,
        LocalDate date,
        Instant startsAt,
        Instant endsAt,
        String residentId,
        Optional<Long> referralId,
        BookingState state,
        String reason,
        Optional<Long> followedBy,
        long revision) {
    static final String COLUMNS =
            "booking_id, offer_id, number, kind, department, date, starts_at, ends_at, resident_id,"
                    + " referral_id, state, reason, followed_by, revision";

    static Booking of(ResultSet row) throws SQLException {
        return new Booking(
                row.getLong("booking_id"),
                new UnitKey(row.getString("offer_id"), row.getInt("number")),
                OfferKind.of(row.getString("kind")),
                row.getString("department"),
                row.getObject("date", LocalDate.class),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getString("resident_id"),
                Optional.ofNullable(row.getObject("referral_id", Long.class)),
                Coded.of(BookingState.values(), row.getString("state")),
                row.getString("reason"),
                Optional.ofNullable(row.getObject("followed_by", Long.class)),
                row.getLong("revision"));
    }
}
