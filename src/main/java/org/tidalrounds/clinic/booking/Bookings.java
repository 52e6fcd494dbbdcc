package org.tidalrounds.clinic.booking;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Notices;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.clinic.unit.UnitKey;
import org.tidalrounds.language.Message;

/** Turns holds into bookings, and ends bookings. Rows are touched in one order: offer, unit, booking, referral, wait-list. */
@Singleton
public final class Bookings {
    static final String BOOK = """
            with sold as (
                update units set state = 'booked', booking_id = nextval('booking_numbers'), hold_hash = null, hold_until = null,
                    waiting_id = null, at = ?, actor = ?, action = 'book'
                where county_id = ? and offer_id = ? and number = ? and state = 'held' and hold_until > ?
                    and (hold_hash = ? or waiting_id = ?) and (?::text is null or resident_id = ?)
                returning *)
            insert into bookings (county_id, booking_id, offer_id, number, kind, department, date, starts_at, ends_at,
                resident_id, referral_id, state, booked_by, booked_at, at, actor)
            select county_id, booking_id, offer_id, number, kind, department, date, starts_at, ends_at,
                resident_id, referral_id, 'booked', ?, at, at, actor
            from sold
            returning
            """ + Booking.COLUMNS;

    private final ApplicationEventPublisher<BookingChanged> events;

    Bookings(ApplicationEventPublisher<BookingChanged> events) {
        this.events = events;
    }

    /**
     * Books what the token holds.
     *
     * @throws Refusal if the hold is over or another's, or the resident is blocked or has a booking that excludes this one
     */
    public Booking book(Act act, UnitKey unit, String token, Booker booker) throws SQLException {
        if (booker.isResident()) {
            SelfBooking.refuseBlocked(act, booker.residentId().orElseThrow());
        }
        Booking booking = sell(act, unit, Tokens.hash(token), null, booker)
                .orElseThrow(() -> Refusal.conflict("clinic.hold_over", unit.text()));
        if (booker.isResident() && booking.referralId().isEmpty()) {
            SelfBooking.refuseTooMany(act, booking.residentId());
        }
        return told(act, booking);
    }

    Optional<Booking> sell(Act act, UnitKey unit, byte @Nullable [] hash, @Nullable Long waitingId, Booker booker)
            throws SQLException {
        @Nullable String resident = booker.residentId().orElse(null);
        return act.find(
                BOOK,
                Booking::of,
                act.now(),
                act.actor(),
                act.countyId(),
                unit.offerId(),
                unit.number(),
                act.now(),
                hash,
                waitingId,
                resident,
                resident,
                waitingId == null ? booker.code() : "wait_list");
    }

    Booking told(Act act, Booking booking) throws SQLException {
        Notices.tell(
                act,
                booking.residentId(),
                booking.id(),
                Message.of(
                        "clinic.notice." + booking.state().code(),
                        booking.department(),
                        Notices.shown(booking.startsAt())));
        events.publishEvent(new BookingChanged(act, booking));
        return booking;
    }

    /**
     * Cancels a booking and frees its unit, for the wait-list first.
     *
     * @throws Refusal if it is not the booker's, over, or a resident is too late
     */
    public Booking cancel(Act act, long bookingId, Booker booker, String reason) throws SQLException {
        return told(act, end(act, get(act, bookingId, booker), booker, BookingState.CANCELLED, reason));
    }

    /** Ends a booking that stands, and frees its unit. */
    private Booking end(Act act, Booking booking, Booker booker, BookingState state, String reason)
            throws SQLException {
        boolean isReleased = Cancelling.lockOffer(act, booking, booker);
        Booking ended = Cancelling.end(act, booking, isReleased, state, reason, booker)
                .orElseThrow(() -> Refusal.conflict("clinic.not_booked", booking.id()));
        WaitList.offer(act, booking.unit());
        return ended;
    }

    /**
     * Puts another unit, held by the token, in the place of a booking.
     *
     * @throws Refusal as {@link #cancel} and {@link #book} do
     */
    public Booking move(Act act, long bookingId, UnitKey to, String token, Booker booker) throws SQLException {
        Booking old = end(act, get(act, bookingId, booker), booker, BookingState.MOVED, "");
        // Tells the referral that it is free for the next booking.
        events.publishEvent(new BookingChanged(act, old));
        Booking moved = book(act, to, token, booker);
        if (!moved.residentId().equals(old.residentId())) {
            throw Refusal.invalid("clinic.other_resident", to.text());
        }
        if (!moved.referralId().equals(old.referralId())) {
            throw Refusal.invalid("clinic.other_referral", to.text());
        }
        act.change(
                "update bookings set followed_by = ?, revision = revision + 1 where county_id = ? and booking_id = ?",
                moved.id(),
                act.countyId(),
                old.id());
        return moved;
    }

    /** @throws Refusal if there is none, or it is not the booker's */
    public Booking get(Act act, long bookingId, Booker booker) throws SQLException {
        return act.find(
                        "select " + Booking.COLUMNS + " from bookings where county_id = ? and booking_id = ?",
                        Booking::of,
                        act.countyId(),
                        bookingId)
                .filter(booker::mayTouch)
                .orElseThrow(() -> Refusal.missing("clinic.no_booking", bookingId));
    }

    /** A resident's bookings, the latest day first. */
    public List<Booking> list(Act act, String residentId) throws SQLException {
        return act.list(
                "select " + Booking.COLUMNS + " from bookings where county_id = ? and resident_id = ?"
                        + " order by starts_at desc, booking_id desc limit 200",
                Booking::of,
                act.countyId(),
                residentId);
    }
}
