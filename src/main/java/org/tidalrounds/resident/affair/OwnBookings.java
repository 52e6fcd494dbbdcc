package org.tidalrounds.resident.affair;

import io.micronaut.core.type.Argument;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.clinic.api.BookingView;
import org.tidalrounds.clinic.booking.Booking;
import org.tidalrounds.clinic.booking.BookingState;
import org.tidalrounds.clinic.booking.Bookings;
import org.tidalrounds.clinic.session.OfferRow;
import org.tidalrounds.clinic.session.Offers;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.resident.visit.Visit;

/** A visitor's bookings: a resident's all, or those of the one referral that a code opened. */
@Singleton
public final class OwnBookings {
    private final Acts acts;
    private final PageRequests requests;
    private final Bookings bookings;
    private final Whereabouts whereabouts;

    OwnBookings(Acts acts, PageRequests requests, Bookings bookings, Whereabouts whereabouts) {
        this.acts = acts;
        this.requests = requests;
        this.bookings = bookings;
        this.whereabouts = whereabouts;
    }

    private record Found(Booking booking, OfferRow offer, Instant now) {}

    /** The latest day first. */
    public List<Appointment> list(Visit visit) {
        List<Found> found = acts.read(visit.countyId(), act -> {
            List<Found> list = new ArrayList<>();
            for (Booking booking : bookings.list(act, visit.residentId())) {
                if (isOf(visit, booking)) {
                    list.add(found(act, booking));
                }
            }
            return list;
        });
        return found.stream().map(one -> appointment(visit, one)).toList();
    }

    /** @throws Refusal if there is none, or it is not the visitor's */
    public Appointment get(Visit visit, long bookingId) {
        return appointment(visit, acts.read(visit.countyId(), act -> found(act, get(act, visit, bookingId))));
    }

    /** The visitor's booking of a slot: who goes back after booking and chooses the same again has it already. */
    public Optional<Long> findOn(Visit visit, String slot) {
        return acts.read(visit.countyId(), act -> bookings.list(act, visit.residentId())).stream()
                .filter(booking -> booking.state() == BookingState.BOOKED && isOf(visit, booking))
                .filter(booking -> booking.unit().text().equals(slot))
                .map(Booking::id)
                .findFirst();
    }

    /**
     * Cancels; residents until 16:00 on the working day before.
     *
     * @param key of the form
     */
    public void cancel(Visit visit, long bookingId, String key) {
        requests.once(visit, key, List.of("page cancel", bookingId), Argument.of(BookingView.class), act -> {
            get(act, visit, bookingId);
            return BookingView.of(bookings.cancel(act, bookingId, visit.booker(), ""));
        });
    }

    Booking get(Act act, Visit visit, long bookingId) throws SQLException {
        Booking booking = bookings.get(act, bookingId, visit.booker());
        if (!isOf(visit, booking)) {
            throw Refusal.missing("clinic.no_booking", bookingId);
        }
        return booking;
    }

    private static boolean isOf(Visit visit, Booking booking) {
        return visit.onlyReferral().isEmpty() || visit.onlyReferral().equals(booking.referralId());
    }

    private static Found found(Act act, Booking booking) throws SQLException {
        return new Found(booking, Offers.get(act, booking.unit().offerId()), act.at());
    }

    private Appointment appointment(Visit visit, Found found) {
        return new Appointment(
                found.booking(),
                whereabouts.facility(visit.countyId(), found.offer().facilityId()),
                whereabouts.doctor(visit.countyId(), found.offer().doctorId()),
                found.offer().cancelUntil(),
                found.now());
    }
}
