package org.tidalrounds.clinic.api;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
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
import org.tidalrounds.clinic.booking.Waiting;
import org.tidalrounds.clinic.request.RepeatableRequests;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.clinic.unit.Refusal;

/** The wait-list for freed slots of the reserve; one joins with a referral, {@code POST …/referrals/{referral}/waiting}. */
@Controller("/api/counties/{county}/wait-list")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.RESIDENT, Role.DOCTOR, Role.COORDINATOR})
final class WaitController {
    private final Acts acts;
    private final RepeatableRequests requests;
    private final Waiting waiting;

    WaitController(Acts acts, RepeatableRequests requests, Waiting waiting) {
        this.acts = acts;
        this.requests = requests;
        this.waiting = waiting;
    }

    /**
     * Where the caller waits, or by staff a resident.
     *
     * @param resident whose, by staff
     */
    @Get
    List<WaitView> list(String county, @QueryValue @Nullable String resident, Caller caller) {
        if (resident == null && Callers.isStaff(caller)) {
            throw Refusal.invalid("clinic.whose_hold");
        }
        String whose = Callers.isStaff(caller) && resident != null ? resident : Callers.residentId(caller);
        return acts.read(county, act -> waiting.list(act, whose)).stream()
                .map(WaitView::of)
                .toList();
    }

    /** Books the slot that is kept for the entry. */
    @Post("/{entry}/acceptance")
    @Status(HttpStatus.CREATED)
    BookingView accept(String county, long entry, @Header("Idempotency-Key") @Nullable String key, Caller caller) {
        return requests.once(
                Callers.sender(caller),
                key,
                List.of("accept", entry),
                Argument.of(BookingView.class),
                act -> BookingView.of(waiting.accept(act, entry, Callers.booker(caller))));
    }

    /** Leaves the wait-list. */
    @Delete("/{entry}")
    @Status(HttpStatus.NO_CONTENT)
    void leave(String county, long entry, Caller caller) {
        acts.write(county, caller.accountId(), act -> {
            waiting.leave(act, entry, Callers.booker(caller));
            return true;
        });
    }
}
