package org.tidalrounds.clinic.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A unit from one change to the next.
 *
 * @param action what led to it: cut, hold, book, cancel, move_away, expire, give_back, offer, release, relocate, stop, …
 * @param state free, held, booked or stopped
 * @param pool reserve: for referrals only; open: for all
 * @param reserved units of the session or day that the rule then in force kept
 * @param releaseAt when that rule released them
 */
public record UnitMoment(
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
        int capacity,
        int reserved,
        Instant releaseAt) {
    static UnitMoment of(ResultSet row) throws SQLException {
        return new UnitMoment(
                row.getLong("revision"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("state"),
                row.getString("pool"),
                row.getObject("date", LocalDate.class),
                Optional.ofNullable(row.getString("resident_id")),
                Optional.ofNullable(row.getObject("referral_id", Long.class)),
                Optional.ofNullable(row.getObject("booking_id", Long.class)),
                row.getInt("capacity"),
                row.getInt("reserved"),
                row.getTimestamp("release_at").toInstant());
    }
}
