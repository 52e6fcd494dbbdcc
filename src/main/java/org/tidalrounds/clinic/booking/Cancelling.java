package org.tidalrounds.clinic.booking;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Notices;
import org.tidalrounds.clinic.unit.Refusal;

/** The rows behind the end of a booking. */
final class Cancelling {
    private Cancelling() {}

    private record Limits(Instant cancelUntil, boolean isReleased) {}

    /**
     * Keeps a release away until the act is over, so that the unit goes back to the reserve or to all, and never falls between.
     *
     * @return whether the offer's reserve is released
     * @throws Refusal if a resident is too late
     */
    static boolean lockOffer(Act act, Booking booking, Booker booker) throws SQLException {
        Limits limits = act.find(
                        "select cancel_until, released_at is not null from offers where county_id = ? and offer_id = ? for share",
                        row -> new Limits(row.getTimestamp(1).toInstant(), row.getBoolean(2)),
                        act.countyId(),
                        booking.unit().offerId())
                .orElseThrow();
        if (booker.isResident() && act.at().isAfter(limits.cancelUntil())) {
            throw Refusal.conflict("clinic.too_late_to_cancel", Notices.shown(limits.cancelUntil()));
        }
        return limits.isReleased();
    }

    static Optional<Booking> end(
            Act act, Booking booking, boolean isReleased, BookingState state, String reason, Booker booker)
            throws SQLException {
        String action = state == BookingState.MOVED ? "move_away" : "cancel";
        int freed = act.change(
                "update units set state = 'free', resident_id = null, referral_id = null, department = null, booking_id = null,"
                        + " pool = case when ? then 'open' else pool end, at = ?, actor = ?, action = ?"
                        + " where county_id = ? and booking_id = ? and state = 'booked'",
                isReleased,
                act.now(),
                act.actor(),
                action,
                act.countyId(),
                booking.id());
        // One that has arrived or did not come keeps its unit: then this changes nothing, and the refusal undoes the
        // first.
        return freed == 0
                ? Optional.empty()
                : act.find(
                        "update bookings set state = ?, reason = ?, ended_by = ?, revision = revision + 1, at = ?, actor = ?"
                                + " where county_id = ? and booking_id = ? and state = 'booked' returning "
                                + Booking.COLUMNS,
                        Booking::of,
                        state.code(),
                        reason,
                        booker.code(),
                        act.now(),
                        act.actor(),
                        act.countyId(),
                        booking.id());
    }
}
