package org.tidalrounds.fhir.operation;

import io.micronaut.core.type.Argument;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import org.hl7.fhir.r4.model.Parameters;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.Caller;
import org.tidalrounds.clinic.api.BookingView;
import org.tidalrounds.clinic.api.Callers;
import org.tidalrounds.clinic.api.HoldView;
import org.tidalrounds.clinic.booking.Booker;
import org.tidalrounds.clinic.booking.Booking;
import org.tidalrounds.clinic.booking.Bookings;
import org.tidalrounds.clinic.booking.Holds;
import org.tidalrounds.clinic.booking.UnitRow;
import org.tidalrounds.clinic.booking.UnitSearch;
import org.tidalrounds.clinic.request.RepeatableRequests;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.clinic.unit.Notices;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.clinic.unit.UnitKey;
import org.tidalrounds.fhir.resource.Appointments;
import org.tidalrounds.language.Message;

/**
 * IHE ITI Scheduling: hold ($hold), book, move and cancel ($book). Each is one act of the same rooms that the JSON API uses; what was
 * answered to a key is answered again.
 */
@Singleton
public final class Scheduling {
    private final Acts acts;
    private final RepeatableRequests requests;
    private final Bookings bookings;
    private final Holding holding;

    Scheduling(Acts acts, RepeatableRequests requests, Bookings bookings, Holding holding) {
        this.acts = acts;
        this.requests = requests;
        this.bookings = bookings;
        this.holding = holding;
    }

    /**
     * Holds a slot for some minutes.
     *
     * @param key of the header Idempotency-Key, before that of the Appointment
     */
    public Done hold(Caller caller, @Nullable String key, Parameters parameters) {
        Wish wish = new WishReader(caller.countyId()).read(parameters);
        UnitKey unit = wish.unit();
        HoldView hold = requests.once(
                Callers.sender(caller),
                key(key, wish),
                wish.asked("hold"),
                Argument.of(HoldView.class),
                act -> HoldView.of(holding.hold(act, caller, wish)));
        Optional<String> resident =
                wish.residentId().or(() -> Callers.isStaff(caller) ? Optional.empty() : caller.residentId());
        return new Done(
                Appointments.held(caller.countyId(), unitRow(caller, unit), hold, wish.referralId(), resident),
                Message.of("fhir.held", Notices.shown(hold.until())));
    }

    /** Books what is held, holds and books at once, moves a booking, or cancels it: as the Appointment says. */
    public Done book(Caller caller, @Nullable String key, Parameters parameters) {
        Wish wish = new WishReader(caller.countyId()).read(parameters);
        if (wish.isCancelled()) {
            return wish.bookingId().isPresent() ? cancel(caller, wish) : giveBack(caller, wish);
        }
        BookingView booking = requests.once(
                Callers.sender(caller),
                key(key, wish),
                wish.asked("book"),
                Argument.of(BookingView.class),
                act -> BookingView.of(
                        wish.bookingId().isPresent() ? move(act, caller, wish) : sell(act, caller, wish)));
        return new Done(
                Appointments.of(caller.countyId(), booking),
                Message.of(wish.bookingId().isPresent() ? "fhir.moved" : "fhir.booked"));
    }

    private static @Nullable String key(@Nullable String header, Wish wish) {
        return header != null ? header : wish.requestKey().orElse(null);
    }

    private Booking sell(Act act, Caller caller, Wish wish) throws SQLException {
        Booker booker = Callers.booker(caller);
        Booking booking = bookings.book(act, wish.unit(), token(act, caller, wish), booker);
        Holding.requireSame(wish, booking.residentId());
        return booking;
    }

    private Booking move(Act act, Caller caller, Wish wish) throws SQLException {
        long id = wish.bookingId().orElseThrow();
        Booker booker = Callers.booker(caller);
        if (bookings.get(act, id, booker).unit().equals(wish.unit())) {
            throw Refusal.invalid("fhir.same_slot", id);
        }
        return bookings.move(act, id, wish.unit(), token(act, caller, wish), booker);
    }

    /** The token shown; if none is, that of a hold taken now, which lasts as long as this act. */
    private String token(Act act, Caller caller, Wish wish) throws SQLException {
        return wish.holdToken().isPresent()
                ? wish.holdToken().get()
                : holding.hold(act, caller, wish).token();
    }

    private Done cancel(Caller caller, Wish wish) {
        Booking booking = acts.write(
                caller.countyId(),
                caller.accountId(),
                act -> bookings.cancel(act, wish.bookingId().orElseThrow(), Callers.booker(caller), wish.reason()));
        return new Done(Appointments.of(caller.countyId(), BookingView.of(booking)), Message.of("fhir.cancelled"));
    }

    private Done giveBack(Caller caller, Wish wish) {
        UnitKey unit = wish.unit();
        String token = wish.holdToken().orElseThrow(() -> Refusal.invalid("fhir.no_token"));
        acts.write(caller.countyId(), caller.accountId(), act -> {
            Holds.giveBack(act, unit, token);
            return true;
        });
        return new Done(
                Appointments.givenBack(caller.countyId(), unitRow(caller, unit)), Message.of("fhir.given_back"));
    }

    private UnitRow unitRow(Caller caller, UnitKey unit) {
        return acts.read(caller.countyId(), act -> UnitSearch.get(act, unit));
    }
}
