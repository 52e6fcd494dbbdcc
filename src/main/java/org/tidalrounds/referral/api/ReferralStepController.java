package org.tidalrounds.referral.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Optional;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.clinic.unit.ETags;
import org.tidalrounds.county.api.ShortText;
import org.tidalrounds.referral.Decision;
import org.tidalrounds.referral.Reader;
import org.tidalrounds.referral.Referral;
import org.tidalrounds.referral.ReferralAccess;
import org.tidalrounds.referral.ReferralAction;
import org.tidalrounds.referral.Referrals;
import org.tidalrounds.referral.RejectionReason;

/** The steps of a referral, each with the ETag that was looked at. */
@Controller("/api/counties/{county}/referrals/{referral}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.DOCTOR, Role.COORDINATOR})
final class ReferralStepController {
    private static final int MOST_LETTERS = 2_000;

    private final Acts acts;
    private final Referrals referrals;
    private final ReferralAccess access;
    private final ReferralViews views;

    ReferralStepController(Acts acts, Referrals referrals, ReferralAccess access, ReferralViews views) {
        this.acts = acts;
        this.referrals = referrals;
        this.access = access;
        this.views = views;
    }

    /**
     * Why and until when there is no slot.
     *
     * @param until by when one is found; the policy's limit if left out
     * @param note for the family doctor
     */
    @Serdeable
    record Deferral(@Nullable LocalDate until, @Nullable String note) {}

    /**
     * Why the hospital sends a referral back.
     *
     * @param reason not_needed, wrong_department, incomplete, beyond_county or duplicate
     * @param note for the family doctor
     */
    @Serdeable
    record Rejection(String reason, @Nullable String note) {}

    /**
     * What a resident books with.
     *
     * @param reference of the referral
     * @param accessCode told once
     */
    @Serdeable
    record Slip(String reference, String accessCode) {}

    /** Sends a draft to the hospital. */
    @Post("/sending")
    HttpResponse<ReferralView> send(
            String county, long referral, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch, Caller caller) {
        return step(caller, referral, ifMatch, ReferralAction.SEND, Decision.PLAIN);
    }

    /** The hospital accepts the referral. */
    @Post("/acceptance")
    HttpResponse<ReferralView> accept(
            String county, long referral, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch, Caller caller) {
        return step(caller, referral, ifMatch, ReferralAction.ACCEPT, Decision.PLAIN);
    }

    /** No slot yet: the referral goes on the hospital's worklist. */
    @Post("/deferral")
    HttpResponse<ReferralView> defer(
            String county,
            long referral,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body Deferral body,
            Caller caller) {
        Decision decision = new Decision("", text(body.note()), Optional.ofNullable(body.until()));
        return step(caller, referral, ifMatch, ReferralAction.DEFER, decision);
    }

    /** The hospital sends the referral back, with a coded reason. */
    @Post("/rejection")
    HttpResponse<ReferralView> reject(
            String county,
            long referral,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body Rejection body,
            Caller caller) {
        RejectionReason reason = ReferralRequest.coded(RejectionReason.values(), body.reason());
        return step(caller, referral, ifMatch, ReferralAction.REJECT, Decision.rejected(reason, text(body.note())));
    }

    /** Takes the referral back. */
    @Post("/withdrawal")
    HttpResponse<ReferralView> withdraw(
            String county, long referral, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch, Caller caller) {
        return step(caller, referral, ifMatch, ReferralAction.WITHDRAW, Decision.PLAIN);
    }

    /** Ends a referral whose resident was seen. */
    @Post("/closure")
    HttpResponse<ReferralView> close(
            String county, long referral, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch, Caller caller) {
        return step(caller, referral, ifMatch, ReferralAction.CLOSE, Decision.PLAIN);
    }

    /** A reference and a new access code for the resident; an older code is void. */
    @Post("/slip")
    Slip slip(String county, long referral, Caller caller) {
        return acts.write(county, caller.accountId(), act -> {
            Referral found = referrals.get(act, referral, Readers.of(caller));
            return new Slip(found.reference(), access.issue(act, found));
        });
    }

    private static String text(@Nullable String note) {
        return ShortText.of("note", note, MOST_LETTERS);
    }

    private HttpResponse<ReferralView> step(
            Caller caller, long referral, @Nullable String ifMatch, ReferralAction action, Decision decision) {
        Reader reader = Readers.of(caller);
        long revision = ETags.revision(ifMatch);
        ReferralView view = acts.write(caller.countyId(), caller.accountId(), act -> {
            Referral stepped = referrals.step(act, referral, revision, action, decision, reader);
            return views.view(act, stepped, reader);
        });
        return HttpResponse.ok(view).header(HttpHeaders.ETAG, ETags.of(view.revision()));
    }
}
