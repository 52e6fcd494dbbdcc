package org.tidalrounds.referral.api;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
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
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.clinic.request.RepeatableRequests;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.clinic.unit.ETags;
import org.tidalrounds.referral.Reader;
import org.tidalrounds.referral.Referral;
import org.tidalrounds.referral.ReferralLists;
import org.tidalrounds.referral.Referrals;

/** Referrals up: written, read and listed. Each answer says what its reader can do next. */
@Controller("/api/counties/{county}/referrals")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.DOCTOR, Role.COORDINATOR, Role.RESIDENT})
final class ReferralController {
    private final Acts acts;
    private final RepeatableRequests requests;
    private final Referrals referrals;
    private final ReferralViews views;

    ReferralController(Acts acts, RepeatableRequests requests, Referrals referrals, ReferralViews views) {
        this.acts = acts;
        this.requests = requests;
        this.referrals = referrals;
        this.views = views;
    }

    /** A doctor sends a resident to the hospital, or keeps a draft. */
    @Post
    @Status(HttpStatus.CREATED)
    @Secured(Role.DOCTOR)
    ReferralView refer(
            String county, @Header("Idempotency-Key") @Nullable String key, @Body ReferralRequest body, Caller caller) {
        String doctor = Readers.doctorId(caller);
        return requests.once(
                Readers.sender(caller),
                key,
                body,
                Argument.of(ReferralView.class),
                act -> views.view(act, referrals.refer(act, doctor, body.read()), Readers.of(caller)));
    }

    /**
     * The caller's referrals: a resident's own, a doctor's written ones and those of his teams.
     *
     * @param worklist a department's, for its doctors and coordinators: what waits for the hospital, the overdue first
     * @param department instead, whom that department expects or has before it: accepted, booked, arrived and seen
     */
    @Get
    List<ReferralView> list(
            String county,
            @QueryValue @Nullable String worklist,
            @QueryValue @Nullable String department,
            Caller caller) {
        Reader reader = Readers.of(caller);
        return acts.read(county, act -> views.list(act, find(act, worklist, department, reader), reader));
    }

    private static List<Referral> find(Act act, @Nullable String worklist, @Nullable String department, Reader reader)
            throws SQLException {
        if (worklist != null) {
            return ReferralLists.worklist(act, worklist, reader);
        }
        return department == null ? ReferralLists.own(act, reader) : ReferralLists.inHand(act, department, reader);
    }

    /** One referral, to those it concerns. */
    @Get("/{referral}")
    HttpResponse<ReferralView> get(String county, long referral, Caller caller) {
        Reader reader = Readers.of(caller);
        ReferralView view = acts.read(county, act -> views.view(act, referrals.get(act, referral, reader), reader));
        return HttpResponse.ok(view).header(HttpHeaders.ETAG, ETags.of(view.revision()));
    }

    /** What is attached to a referral. */
    @Get("/{referral}/attachments")
    List<ReferralRequest.AttachmentText> attachments(String county, long referral, Caller caller) {
        return acts.read(county, act -> referrals.attachments(act, referral, Readers.of(caller))).stream()
                .map(text -> new ReferralRequest.AttachmentText(text.title(), text.content()))
                .toList();
    }
}
