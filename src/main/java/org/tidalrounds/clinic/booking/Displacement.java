package org.tidalrounds.clinic.booking;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.clinic.unit.UnitKey;

/** S1: what becomes of a booking whose session does not take place: another slot of that day, or the resident is asked. */
@Singleton
public final class Displacement {
    /** The free unit of the same clinic and day nearest in time that the booking's right reaches, the reserve first. */
    private static final String NEAREST = """
            select u.offer_id, u.number
            from bookings b
            join offers was on was.county_id = b.county_id and was.offer_id = b.offer_id
            join offers o on o.county_id = b.county_id and o.kind = b.kind and o.facility_id = was.facility_id
                and o.department = was.department and o.date = b.date and o.state = 'open' and o.offer_id <> b.offer_id
                and (o.released_at is not null or o.release_at > ?)
            join units u on u.county_id = o.county_id and u.offer_id = o.offer_id and u.state = 'free' and u.starts_at > ?
                and (u.pool = 'open' or b.referral_id is not null)
            where b.county_id = ? and b.booking_id = ?
                and not exists (select from units h where h.county_id = b.county_id and h.state = 'held'
                    and (h.referral_id = b.referral_id
                        or h.referral_id is null and b.referral_id is null and h.resident_id = b.resident_id))
                and not exists (select from bookings c where c.county_id = b.county_id and c.resident_id = b.resident_id
                    and c.kind = 'session' and c.state in ('booked', 'arrived', 'seen', 'no_show')
                    and tstzrange(c.starts_at, c.ends_at) && tstzrange(u.starts_at, u.ends_at))
            order by u.pool = 'open', abs(extract(epoch from u.starts_at - b.starts_at)), u.offer_id, u.number
            limit 1
            for update of u skip locked
            """;

    private final Bookings bookings;

    Displacement(Bookings bookings) {
        this.bookings = bookings;
    }

    /**
     * Ends a booking whose unit is gone, and finds another of that day.
     *
     * @return the one that follows it; empty if the resident has to choose
     */
    public Optional<Booking> displace(Act act, long bookingId, String reason) throws SQLException {
        Booking stopped = act.find(
                        "update bookings set state = 'stopped', reason = ?, ended_by = 'staff', revision = revision + 1, at = ?,"
                                + " actor = ? where county_id = ? and booking_id = ? and state = 'booked' returning "
                                + Booking.COLUMNS,
                        Booking::of,
                        reason,
                        act.now(),
                        act.actor(),
                        act.countyId(),
                        bookingId)
                .orElseThrow(() -> Refusal.conflict("clinic.not_booked", bookingId));
        bookings.told(act, stopped);
        Optional<UnitKey> nearest = act.find(
                NEAREST,
                row -> new UnitKey(row.getString(1), row.getInt(2)),
                act.now(),
                act.now(),
                act.countyId(),
                bookingId);
        return nearest.isEmpty() ? Optional.empty() : Optional.of(relocate(act, stopped, nearest.orElseThrow()));
    }

    /** Nobody gets a unit without holding it first, not even here. */
    private Booking relocate(Act act, Booking stopped, UnitKey to) throws SQLException {
        @Nullable Long referral = stopped.referralId().orElse(null);
        byte[] hash = Tokens.hash(Tokens.create());
        act.change(
                "update units set state = 'held', resident_id = ?, referral_id = ?, department = ?, hold_hash = ?, hold_until = ?,"
                        + " at = ?, actor = ?, action = 'relocate' where county_id = ? and offer_id = ? and number = ?"
                        + " and state = 'free'",
                stopped.residentId(),
                referral,
                stopped.department(),
                hash,
                Act.utc(act.at().plusSeconds(1)),
                act.now(),
                act.actor(),
                act.countyId(),
                to.offerId(),
                to.number());
        Booking next =
                bookings.sell(act, to, hash, null, Booker.STAFF).orElseThrow(() -> Refusal.conflict("clinic.busy"));
        act.change(
                "update bookings set followed_by = ?, revision = revision + 1 where county_id = ? and booking_id = ?",
                next.id(),
                act.countyId(),
                stopped.id());
        return bookings.told(act, next);
    }
}
