package org.tidalrounds.clinic.api;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.clinic.booking.Attendance;
import org.tidalrounds.clinic.booking.Bookings;
import org.tidalrounds.clinic.request.RepeatableRequests;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.clinic.unit.UnitKey;

/** Bookings: made of holds, cancelled, moved; and who came. */
@Controller("/api/counties/{county}/bookings")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.RESIDENT, Role.DOCTOR, Role.COORDINATOR})
final class BookingController {
    private final Acts acts;
    private final RepeatableRequests requests;
    private final Bookings bookings;
    private final Attendance attendance;

    BookingController(Acts acts, RepeatableRequests requests, Bookings bookings, Attendance attendance) {
        this.acts = acts;
        this.requests = requests;
        this.bookings = bookings;
        this.attendance = attendance;
    }

    /** Books what the caller holds. */
    @Post
    @Status(HttpStatus.CREATED)
    BookingView book(
            String county, @Header("Idempotency-Key") @Nullable String key, @Body HeldSlot held, Caller caller) {
        UnitKey unit = UnitKey.of(held.slot());
        return requests.once(
                Callers.sender(caller),
                key,
                held,
                Argument.of(BookingView.class),
                act -> BookingView.of(bookings.book(act, unit, held.token(), Callers.booker(caller))));
    }

    /**
     * The caller's bookings, or by staff those of a resident; the latest first.
     *
     * @param resident whose, by staff
     */
    @Get
    List<BookingView> list(String county, @QueryValue @Nullable String resident, Caller caller) {
        if (resident == null && Callers.isStaff(caller)) {
            throw Refusal.invalid("clinic.whose_hold");
        }
        String whose = Callers.isStaff(caller) && resident != null ? resident : Callers.residentId(caller);
        return acts.read(county, act -> bookings.list(act, whose)).stream()
                .map(BookingView::of)
                .toList();
    }

    /** One booking: the caller's, or by staff anybody's. */
    @Get("/{booking}")
    BookingView get(String county, long booking, Caller caller) {
        return BookingView.of(acts.read(county, act -> bookings.get(act, booking, Callers.booker(caller))));
    }

    /** Cancels; residents until 16:00 on the working day before. */
    @Post("/{booking}/cancellation")
    BookingView cancel(String county, long booking, @Body Cancellation body, Caller caller) {
        return BookingView.of(acts.write(
                county, caller.accountId(), act -> bookings.cancel(act, booking, Callers.booker(caller), body.text())));
    }

    /** Puts another slot that the caller holds in the booking's place. */
    @Post("/{booking}/move")
    @Status(HttpStatus.CREATED)
    BookingView move(
            String county,
            long booking,
            @Header("Idempotency-Key") @Nullable String key,
            @Body HeldSlot held,
            Caller caller) {
        UnitKey unit = UnitKey.of(held.slot());
        return requests.once(
                Callers.sender(caller),
                key,
                List.of("move", booking, held),
                Argument.of(BookingView.class),
                act -> BookingView.of(bookings.move(act, booking, unit, held.token(), Callers.booker(caller))));
    }

    /** The resident is at the hospital. */
    @Post("/{booking}/arrival")
    @Secured({Role.DOCTOR, Role.COORDINATOR})
    BookingView arrive(String county, long booking, Caller caller) {
        return BookingView.of(acts.write(county, caller.accountId(), act -> attendance.arrive(act, booking)));
    }

    /** The resident was seen. */
    @Post("/{booking}/visit")
    @Secured({Role.DOCTOR, Role.COORDINATOR})
    BookingView see(String county, long booking, Caller caller) {
        return BookingView.of(acts.write(county, caller.accountId(), act -> attendance.see(act, booking)));
    }

    /** The resident did not come. */
    @Post("/{booking}/no-show")
    @Secured({Role.DOCTOR, Role.COORDINATOR})
    BookingView missed(String county, long booking, Caller caller) {
        return BookingView.of(acts.write(county, caller.accountId(), act -> attendance.missed(act, booking)));
    }
}
