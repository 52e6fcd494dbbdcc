package org.tidalrounds.referral.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.SerdeImport;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.clinic.request.RepeatableRequests;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.clinic.unit.GivenDays;
import org.tidalrounds.county.api.ShortText;
import org.tidalrounds.referral.DownReferrals;
import org.tidalrounds.referral.FollowUp;
import org.tidalrounds.referral.Referral;
import org.tidalrounds.referral.Referrals;

/** Residents sent back to their family doctors, and what these still have to do. */
@Controller("/api/counties/{county}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.DOCTOR, Role.COORDINATOR})
@SerdeImport(FollowUp.class)
final class DownReferralController {
    private static final int MOST_LETTERS = 2_000;
    private static final int MOST_NAME_LETTERS = 50;

    private final Acts acts;
    private final RepeatableRequests requests;
    private final Referrals referrals;
    private final DownReferrals downReferrals;
    private final ReferralViews views;

    DownReferralController(
            Acts acts,
            RepeatableRequests requests,
            Referrals referrals,
            DownReferrals downReferrals,
            ReferralViews views) {
        this.acts = acts;
        this.requests = requests;
        this.referrals = referrals;
        this.downReferrals = downReferrals;
        this.views = views;
    }

    /**
     * A resident who recovers.
     *
     * @param residentId who is sent down
     * @param department of the hospital
     * @param summary what was found and done
     * @param plan of the recovery
     * @param tasks for the family doctor, dated
     */
    @Serdeable
    record RecoveryRequest(String residentId, String department, String summary, String plan, List<TaskText> tasks) {}

    /**
     * Something for the family doctor to do.
     *
     * @param dueOn by when; from today on
     * @param task what
     */
    @Serdeable
    record TaskText(LocalDate dueOn, String task) {}

    /**
     * A task done.
     *
     * @param note how it went
     */
    @Serdeable
    record Completion(@Nullable String note) {}

    /** Sends a resident back down. */
    @Post("/down-referrals")
    @Status(HttpStatus.CREATED)
    @Secured(Role.DOCTOR)
    ReferralView send(
            String county, @Header("Idempotency-Key") @Nullable String key, @Body RecoveryRequest body, Caller caller) {
        String doctor = Readers.doctorId(caller);
        DownReferrals.Recovery recovery = new DownReferrals.Recovery(
                body.residentId(),
                ShortText.required("department", body.department(), MOST_NAME_LETTERS),
                ShortText.of("summary", body.summary(), MOST_LETTERS),
                ShortText.required("plan", body.plan(), MOST_LETTERS),
                body.tasks().stream()
                        .map(task -> new DownReferrals.Task(
                                GivenDays.of(task.dueOn()), ShortText.required("task", task.task(), MOST_LETTERS)))
                        .toList());
        return requests.once(Readers.sender(caller), key, body, Argument.of(ReferralView.class), act -> {
            Referral sent = downReferrals.send(act, doctor, recovery);
            return views.view(act, sent, Readers.of(caller));
        });
    }

    /** What the caller's teams still have to do, the earliest first; overdue tasks stay. */
    @Get("/follow-ups")
    List<FollowUp> due(String county, Caller caller) {
        return acts.read(county, act -> downReferrals.listDue(act, Readers.doctorId(caller)));
    }

    /** The tasks of one referral. */
    @Get("/referrals/{referral}/follow-ups")
    List<FollowUp> list(String county, long referral, Caller caller) {
        return acts.read(county, act -> {
            referrals.get(act, referral, Readers.of(caller));
            return downReferrals.list(act, referral);
        });
    }

    /** Does a task. */
    @Post("/follow-ups/{task}/completion")
    FollowUp complete(String county, long task, @Body Completion body, Caller caller) {
        String note = ShortText.of("note", body.note(), MOST_LETTERS);
        return acts.write(
                county, caller.accountId(), act -> downReferrals.complete(act, task, note, Readers.of(caller)));
    }
}
