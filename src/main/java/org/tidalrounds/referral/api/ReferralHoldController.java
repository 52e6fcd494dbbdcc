package org.tidalrounds.referral.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.clinic.api.HoldView;
import org.tidalrounds.clinic.api.WaitView;
import org.tidalrounds.clinic.request.RepeatableRequests;
import org.tidalrounds.clinic.unit.UnitKey;
import org.tidalrounds.referral.Referral;
import org.tidalrounds.referral.ReferralBookings;
import org.tidalrounds.referral.Referrals;

/** Slots held and waited for with a referral; what is held is booked at {@code POST …/bookings}. */
@Controller("/api/counties/{county}/referrals/{referral}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.DOCTOR, Role.COORDINATOR, Role.RESIDENT})
final class ReferralHoldController {
    private final RepeatableRequests requests;
    private final Referrals referrals;
    private final ReferralBookings bookings;

    ReferralHoldController(RepeatableRequests requests, Referrals referrals, ReferralBookings bookings) {
        this.requests = requests;
        this.referrals = referrals;
        this.bookings = bookings;
    }

    /**
     * What is to be held.
     *
     * @param slot id of the slot, bed or examination
     * @param instead id of the booking that it shall replace; left out for a first one
     */
    @Serdeable
    record WishedSlot(String slot, @Nullable Long instead) {}

    /**
     * The days that would do.
     *
     * @param from the first one
     * @param to the last one
     */
    @Serdeable
    record Days(LocalDate from, LocalDate to) {}

    /** Holds a slot for five minutes, of the reserve or not. */
    @Post("/holds")
    @Status(HttpStatus.CREATED)
    HoldView hold(
            String county,
            long referral,
            @Header("Idempotency-Key") @Nullable String key,
            @Body WishedSlot body,
            Caller caller) {
        UnitKey unit = UnitKey.of(body.slot());
        return requests.once(
                Readers.sender(caller), key, List.of("hold", referral, body), Argument.of(HoldView.class), act -> {
                    Referral found = referrals.get(act, referral, Readers.of(caller));
                    boolean isSelf = Readers.isSelf(caller);
                    return HoldView.of(
                            body.instead() == null
                                    ? bookings.hold(act, found, unit, isSelf)
                                    : bookings.holdInstead(act, found, unit, body.instead(), isSelf));
                });
    }

    /** Joins the wait-list: a slot of the reserve that becomes free is kept for it. */
    @Post("/waiting")
    @Status(HttpStatus.CREATED)
    WaitView join(
            String county,
            long referral,
            @Header("Idempotency-Key") @Nullable String key,
            @Body Days body,
            Caller caller) {
        return requests.once(
                Readers.sender(caller),
                key,
                List.of("wait", referral, body),
                Argument.of(WaitView.class),
                act -> WaitView.of(
                        bookings.join(act, referrals.get(act, referral, Readers.of(caller)), body.from(), body.to())));
    }
}
