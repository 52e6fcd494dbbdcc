package org.tidalrounds.county.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.leave.LeaveRequests;
import org.tidalrounds.county.leave.LeaveState;

/** Leave: doctors ask for it, the lead of their township or a coordinator decides. */
@Controller("/api/counties/{county}/leave-requests")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.COORDINATOR, Role.TOWNSHIP_LEAD, Role.DOCTOR})
final class LeaveRequestController {
    private static final int KIND = 40;
    private static final int WORDS = 500;

    private final LeaveRequests requests;

    LeaveRequestController(LeaveRequests requests) {
        this.requests = requests;
    }

    /**
     * The requests that the caller may see: doctors their own, township leads those of their township, coordinators all.
     *
     * @param county the county
     * @param state asked, approved, refused or withdrawn; all when it is left out
     */
    @Get
    List<LeaveRequestView> list(String county, @QueryValue @Nullable String state, Caller caller) {
        return requests.list(caller).stream()
                .map(LeaveRequestView::of)
                .filter(request -> state == null || request.state().equals(state))
                .toList();
    }

    /**
     * One request.
     *
     * @param county the county
     * @param request its id
     */
    @Get("/{request}")
    LeaveRequestView one(String county, long request, Caller caller) {
        return LeaveRequestView.of(requests.get(caller, request));
    }

    /**
     * Asks for one's own leave. Days that are over, or on which there is leave already, are refused.
     *
     * @param county the county
     * @param asked the days and the kind of leave
     */
    @Post
    @Status(HttpStatus.CREATED)
    @Secured(Role.DOCTOR)
    HttpResponse<LeaveRequestView> ask(String county, @Body LeaveAsked asked, Caller caller) {
        LeaveRequestView made = LeaveRequestView.of(requests.ask(
                caller,
                asked.from(),
                asked.to(),
                ShortText.required("kind", asked.kind(), KIND),
                ShortText.of("note", asked.note(), WORDS)));
        return HttpResponse.created(
                made,
                UriBuilder.of("/api/counties")
                        .path(county)
                        .path("leave-requests")
                        .path(Long.toString(made.id()))
                        .build());
    }

    /**
     * Approves a request. Plans made from now on count with the leave.
     *
     * @param county the county
     * @param request its id
     * @param reason may be left out
     */
    @Post("/{request}/approval")
    @Secured({Role.COORDINATOR, Role.TOWNSHIP_LEAD})
    LeaveRequestView approve(String county, long request, @Body Reason reason, Caller caller) {
        return decide(caller, request, LeaveState.APPROVED, reason);
    }

    /**
     * Refuses a request.
     *
     * @param county the county
     * @param request its id
     * @param reason that the doctor will read
     */
    @Post("/{request}/refusal")
    @Secured({Role.COORDINATOR, Role.TOWNSHIP_LEAD})
    LeaveRequestView refuse(String county, long request, @Body Reason reason, Caller caller) {
        return decide(caller, request, LeaveState.REFUSED, reason);
    }

    private LeaveRequestView decide(Caller caller, long request, LeaveState state, Reason reason) {
        String words = ShortText.of("reason", reason.reason(), WORDS);
        return LeaveRequestView.of(requests.decide(caller, request, state, words));
    }

    /**
     * Withdraws a request: a doctor the own one until the leave begins, a coordinator any. Approved leave no longer counts.
     *
     * @param county the county
     * @param request its id
     * @param reason may be left out
     */
    @Post("/{request}/withdrawal")
    @Secured({Role.COORDINATOR, Role.DOCTOR})
    LeaveRequestView withdraw(String county, long request, @Body Reason reason, Caller caller) {
        return LeaveRequestView.of(requests.withdraw(caller, request, ShortText.of("reason", reason.reason(), WORDS)));
    }
}
