package org.tidalrounds.referral;

import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.clinic.booking.Booking;
import org.tidalrounds.clinic.booking.BookingChanged;
import org.tidalrounds.clinic.booking.Hold;
import org.tidalrounds.clinic.booking.Holds;
import org.tidalrounds.clinic.booking.WaitEntry;
import org.tidalrounds.clinic.booking.Waiting;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.BookingPolicy;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.clinic.unit.UnitKey;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.language.Message;

/** S3: holds and waits with a referral that is open, and keeps the referral's state beside its booking's. */
@Singleton
public final class ReferralBookings implements ApplicationEventListener<BookingChanged> {
    private final Waiting waiting;

    ReferralBookings(Waiting waiting) {
        this.waiting = waiting;
    }

    /**
     * Holds a unit with a referral. Unit first, referral second, as every act locks them; a referral that is closed meanwhile undoes the
     * hold.
     */
    public Hold hold(Act act, Referral referral, UnitKey unit, boolean bySelf) throws SQLException {
        Hold hold = Holds.hold(act, unit, referral.claim(bySelf));
        requireOpen(act, referral.id());
        return hold;
    }

    /**
     * Holds the unit that shall replace a booking of the referral. Moving the booking checks the rest.
     *
     * @throws Refusal unless the booking is the referral's
     */
    public Hold holdInstead(Act act, Referral referral, UnitKey unit, long bookingId, boolean bySelf)
            throws SQLException {
        if (!referral.bookingId().equals(Optional.of(bookingId))) {
            throw Refusal.missing("clinic.no_booking", bookingId);
        }
        return Holds.hold(act, unit, referral.claim(bySelf));
    }

    public WaitEntry join(Act act, Referral referral, LocalDate from, LocalDate to) throws SQLException {
        requireOpen(act, referral.id());
        return waiting.join(act, referral.claim(false), referral.urgency().rank(), from, to);
    }

    private static void requireOpen(Act act, long referralId) throws SQLException {
        Optional<String> state = act.find(
                "select case when valid_until < ? then 'expired' else state end from referrals"
                        + " where county_id = ? and referral_id = ? and direction = 'up' for share",
                row -> row.getString(1),
                act.today(),
                act.countyId(),
                referralId);
        if (state.filter(ReferralBookings::isOpen).isEmpty()) {
            throw Refusal.conflict(
                    "referral.not_open", referralId, Message.word("referral.state." + state.orElse("closed")));
        }
    }

    private static boolean isOpen(String code) {
        return code.equals("sent") || code.equals("accepted") || code.equals("deferred");
    }

    /** Within the act of the booking: what the referral's state forbids undoes the booking. */
    @Override
    public void onApplicationEvent(BookingChanged event) {
        Booking booking = event.booking();
        if (booking.referralId().isPresent()) {
            try {
                follow(event.act(), booking, booking.referralId().orElseThrow());
            } catch (SQLException e) {
                throw new IllegalStateException("referral " + booking.referralId() + " cannot follow its booking", e);
            }
        }
    }

    private static void follow(Act act, Booking booking, long referralId) throws SQLException {
        switch (booking.state()) {
            case BOOKED -> book(act, booking, referralId);
            case ARRIVED -> move(act, referralId, "booked", "arrived", booking.id());
            case SEEN -> move(act, referralId, "arrived", "seen", booking.id());
            case MOVED -> reopen(act, referralId, act.today());
            case STOPPED ->
                reopen(
                        act,
                        referralId,
                        act.today().plusDays(BookingPolicy.of(act).number(PolicyParameter.REFERRAL_VALID_DAYS)));
            default -> move(act, referralId, "booked", "accepted", null);
        }
    }

    private static void book(Act act, Booking booking, long referralId) throws SQLException {
        int booked = act.change(
                "update referrals set state = 'booked', booking_id = ?, deferred_until = null, at = ?, actor = ?, action = 'book'"
                        + " where county_id = ? and referral_id = ? and state in ('sent', 'accepted', 'deferred') and valid_until >= ?",
                booking.id(),
                act.now(),
                act.actor(),
                act.countyId(),
                referralId,
                act.today());
        if (booked == 0) {
            requireOpen(act, referralId);
            throw Refusal.conflict("clinic.busy");
        }
        Waiting.endBooked(act, referralId);
    }

    /** What was booked in time and has to be booked anew is not too late: the referral holds on, for a stopped session as a new one. */
    private static void reopen(Act act, long referralId, LocalDate validUntil) throws SQLException {
        act.change(
                "update referrals set state = 'accepted', booking_id = null, valid_until = greatest(valid_until, ?), at = ?, actor = ?,"
                        + " action = 'unbook' where county_id = ? and referral_id = ? and state = 'booked'",
                validUntil,
                act.now(),
                act.actor(),
                act.countyId(),
                referralId);
    }

    private static void move(Act act, long referralId, String from, String to, @Nullable Long booking)
            throws SQLException {
        act.change(
                "update referrals set state = ?, booking_id = ?, at = ?, actor = ?, action = ?"
                        + " where county_id = ? and referral_id = ? and state = ?",
                to,
                booking,
                act.now(),
                act.actor(),
                to.equals("accepted") ? "unbook" : to,
                act.countyId(),
                referralId,
                from);
    }
}
