package org.tidalrounds.clinic.session;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.tidalrounds.clinic.unit.Act;

/** A booking of a session that stands, as far as a change of the session needs it. */
record Booked(long bookingId, int number, String residentId, Instant startsAt) {
    /** The bookings of an offer in the order of its slots, kept as they are until the act is over. */
    static List<Booked> of(Act act, String offerId) throws SQLException {
        return act.list(
                "select booking_id, number, resident_id, starts_at from bookings"
                        + " where county_id = ? and offer_id = ? and state = 'booked' order by number for update",
                row -> new Booked(
                        row.getLong(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant()),
                act.countyId(),
                offerId);
    }
}
