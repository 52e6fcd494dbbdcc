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
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.sql.SQLException;
import java.util.List;
import org.tidalrounds.clinic.api.BookingView;
import org.tidalrounds.clinic.api.HoldView;
import org.tidalrounds.clinic.booking.Booker;
import org.tidalrounds.clinic.booking.Bookings;
import org.tidalrounds.clinic.request.RepeatableRequests;
import org.tidalrounds.clinic.request.Sender;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.clinic.unit.UnitKey;
import org.tidalrounds.referral.Reader;
import org.tidalrounds.referral.Referral;
import org.tidalrounds.referral.ReferralAccess;
import org.tidalrounds.referral.ReferralBookings;
import org.tidalrounds.referral.Referrals;

/** For residents without an account: a reference and an access code, always in the body, open one referral and its booking. */
@Controller("/api/counties/{county}/referral-access")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class ReferralAccessController {
    private final Acts acts;
    private final RepeatableRequests requests;
    private final Referrals referrals;
    private final ReferralAccess access;
    private final ReferralBookings referralBookings;
    private final Bookings bookings;
    private final ReferralViews views;

    ReferralAccessController(
            Acts acts,
            RepeatableRequests requests,
            Referrals referrals,
            ReferralAccess access,
            ReferralBookings referralBookings,
            Bookings bookings,
            ReferralViews views) {
        this.acts = acts;
        this.requests = requests;
        this.referrals = referrals;
        this.access = access;
        this.referralBookings = referralBookings;
        this.bookings = bookings;
        this.views = views;
    }

    /**
     * What the resident was handed, and what is asked for.
     *
     * @param reference of the referral
     * @param accessCode as on the slip; groups and case do not matter
     * @param slot to hold or book
     * @param token of the hold, to book
     */
    @Serdeable
    record CodeRequest(
            String reference,
            String accessCode,
            @Nullable String slot,
            @Nullable String token) {
        UnitKey unit() {
            return UnitKey.of(slot == null ? "" : slot);
        }
    }

    /** Reads the referral. */
    @Post
    ReferralView open(String county, @Body CodeRequest body) {
        long id = access.open(county, body.reference(), body.accessCode());
        return acts.read(county, act -> views.viewByCode(act, find(act, id)));
    }

    /** Holds a slot with it. */
    @Post("/holds")
    @Status(HttpStatus.CREATED)
    HoldView hold(String county, @Header("Idempotency-Key") @Nullable String key, @Body CodeRequest body) {
        long id = access.open(county, body.reference(), body.accessCode());
        UnitKey unit = body.unit();
        return requests.once(
                sender(county, id),
                key,
                List.of("hold", unit.text()),
                Argument.of(HoldView.class),
                act -> HoldView.of(referralBookings.hold(act, find(act, id), unit, true)));
    }

    /** Books what it holds. */
    @Post("/bookings")
    @Status(HttpStatus.CREATED)
    BookingView book(String county, @Header("Idempotency-Key") @Nullable String key, @Body CodeRequest body) {
        long id = access.open(county, body.reference(), body.accessCode());
        UnitKey unit = body.unit();
        String token = body.token() == null ? "" : body.token();
        return requests.once(
                sender(county, id),
                key,
                List.of("book", unit.text(), token),
                Argument.of(BookingView.class),
                act -> BookingView.of(bookings.book(act, unit, token, booker(act, id))));
    }

    /** Cancels its booking. */
    @Post("/cancellation")
    BookingView cancel(String county, @Body CodeRequest body) {
        long id = access.open(county, body.reference(), body.accessCode());
        return BookingView.of(acts.write(county, sender(county, id).actor(), act -> {
            long booking = find(act, id).bookingId().orElseThrow(() -> Refusal.missing("clinic.no_booking", id));
            return bookings.cancel(act, booking, booker(act, id), "");
        }));
    }

    private Referral find(Act act, long id) throws SQLException {
        return referrals.get(act, id, Reader.CODE);
    }

    private Booker booker(Act act, long id) throws SQLException {
        return Booker.resident(find(act, id).residentId());
    }

    private static Sender sender(String county, long referral) {
        return new Sender(county, "referral-" + referral);
    }
}
