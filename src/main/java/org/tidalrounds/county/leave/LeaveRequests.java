package org.tidalrounds.county.leave;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.CountyDay;
import org.tidalrounds.county.Leave;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.leave.LeaveRequest.Decision;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.PolicyTable;
import org.tidalrounds.language.Message;

/**
 * Who may ask for leave, see requests and decide on them. Doctors see their own; the lead of a township those of the doctors
 * at its facilities; coordinators all. What a caller may not see is not there.
 */
@Singleton
public final class LeaveRequests {
    private final LeaveStore store;
    private final CountyStore counties;
    private final Clock clock;

    LeaveRequests(LeaveStore store, CountyStore counties, Clock clock) {
        this.store = store;
        this.counties = counties;
        this.clock = clock;
    }

    public List<LeaveRequest> list(Caller caller) {
        return store.list(caller.countyId()).stream()
                .filter(request -> maySee(caller, request))
                .toList();
    }

    public LeaveRequest get(Caller caller, long id) {
        return store.find(caller.countyId(), id)
                .filter(request -> maySee(caller, request))
                .orElseThrow(() -> refused(HttpStatus.NOT_FOUND, Message.of("county.leave_not_there", id)));
    }

    /** Asks for the caller's own leave. */
    public LeaveRequest ask(Caller caller, LocalDate from, LocalDate to, String kind, String note) {
        String doctorId = caller.doctorId()
                .orElseThrow(() -> refused(HttpStatus.FORBIDDEN, Message.of("county.leave_no_doctor")));
        requirePossible(caller.countyId(), from, to);
        LeaveStore.Asked asked =
                store.ask(caller.countyId(), new Leave(doctorId, from, to, kind), note, Instant.now(clock));
        asked.overlapping().ifPresent(other -> {
            throw refused(
                    HttpStatus.CONFLICT, Message.of("county.leave_overlaps", other.from(), other.to(), other.kind()));
        });
        return get(caller, asked.requestId());
    }

    private void requirePossible(String countyId, LocalDate from, LocalDate to) {
        LocalDate today = CountyDay.today(clock);
        if (to.isBefore(from)) {
            throw refused(HttpStatus.UNPROCESSABLE_ENTITY, Message.of("county.leave_backwards", from, to));
        }
        if (from.isBefore(today)) {
            throw refused(HttpStatus.UNPROCESSABLE_ENTITY, Message.of("county.leave_past", from, today));
        }
        Policy policy = new Policy(counties.list(countyId, PolicyTable.TABLE));
        int longest = policy.integer(PolicyParameter.LEAVE_LONGEST_DAYS, today);
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days > longest) {
            throw refused(HttpStatus.UNPROCESSABLE_ENTITY, Message.of("county.leave_too_long", days, longest));
        }
        if (from.isAfter(today.plusDays(longest))) {
            throw refused(HttpStatus.UNPROCESSABLE_ENTITY, Message.of("county.leave_too_far", from, longest));
        }
    }

    /** Approves or refuses; one's own leave is for somebody else to decide. */
    public LeaveRequest decide(Caller caller, long id, LeaveState state, String reason) {
        LeaveRequest request = get(caller, id);
        if (caller.doctorId().filter(request.leave().doctorId()::equals).isPresent()) {
            throw refused(HttpStatus.FORBIDDEN, Message.of("county.leave_own"));
        }
        if (!request.isOpen()) {
            throw refused(HttpStatus.CONFLICT, closed(request));
        }
        if (state == LeaveState.REFUSED && reason.isBlank()) {
            throw refused(HttpStatus.UNPROCESSABLE_ENTITY, Message.of("county.leave_no_reason"));
        }
        return change(caller, request, state, reason);
    }

    /** Takes a request back: the doctor the own one until the leave begins, a coordinator any. */
    public LeaveRequest withdraw(Caller caller, long id, String reason) {
        LeaveRequest request = get(caller, id);
        boolean own =
                caller.doctorId().filter(request.leave().doctorId()::equals).isPresent();
        if (!own && !caller.has(Role.COORDINATOR)) {
            throw refused(HttpStatus.FORBIDDEN, Message.of("county.leave_not_own"));
        }
        if (!request.isStanding()) {
            throw refused(HttpStatus.CONFLICT, closed(request));
        }
        if (request.hasBegun(CountyDay.today(clock)) && !caller.has(Role.COORDINATOR)) {
            throw refused(
                    HttpStatus.CONFLICT,
                    Message.of("county.leave_begun", request.leave().from()));
        }
        return change(caller, request, LeaveState.WITHDRAWN, reason);
    }

    private LeaveRequest change(Caller caller, LeaveRequest request, LeaveState state, String reason) {
        Decision decision = new Decision(Instant.now(clock), caller.accountId(), reason);
        return store.decide(caller.countyId(), request, state, decision)
                .orElseThrow(() -> refused(HttpStatus.CONFLICT, Message.of("county.leave_quicker", request.id())));
    }

    private static boolean maySee(Caller caller, LeaveRequest request) {
        return caller.has(Role.COORDINATOR)
                || caller.has(Role.TOWNSHIP_LEAD)
                        && caller.townshipCode()
                                .filter(request.townshipCode()::equals)
                                .isPresent()
                || caller.doctorId().filter(request.leave().doctorId()::equals).isPresent();
    }

    private static Message closed(LeaveRequest request) {
        return Message.of(
                "county.leave_closed",
                request.id(),
                Message.word("county.leave_state_" + request.state().code()));
    }

    private static HttpStatusException refused(HttpStatus status, Message reason) {
        return new HttpStatusException(status, reason);
    }
}
