package org.tidalrounds.clinic.booking;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.clinic.unit.Act;

/**
 * Which bookings of a resident are looked for. What is null does not matter.
 *
 * @param states as {@link BookingState} has them
 * @param from the first moment at which they may begin
 * @param end the moment before which they begin
 */
public record BookingSearch(
        String residentId,
        @Nullable List<String> states,
        @Nullable Instant from,
        @Nullable Instant end) {
    private static final String SELECT = "select " + Booking.COLUMNS + """
             from bookings
            where county_id = ? and resident_id = ? and (?::text[] is null or state = any(?))
                and starts_at >= coalesce(?::timestamptz, '-infinity') and starts_at < coalesce(?::timestamptz, 'infinity')
                and (?::bigint is null or booking_id < ?)
            order by booking_id desc limit ?
            """;

    /** The next of them, the latest made first. */
    public List<Booking> list(Act act, Optional<Long> before, int limit) throws SQLException {
        String @Nullable [] wanted = Act.array(states);
        @Nullable Long last = before.orElse(null);
        return act.list(
                SELECT,
                Booking::of,
                act.countyId(),
                residentId,
                wanted,
                wanted,
                from == null ? null : Act.utc(from),
                end == null ? null : Act.utc(end),
                last,
                last,
                limit);
    }
}
