package org.tidalrounds.roster.adjust;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.access.AuditEvent;
import org.tidalrounds.access.AuditTrail;
import org.tidalrounds.access.Caller;
import org.tidalrounds.county.CountyDay;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.RosterWork;
import org.tidalrounds.roster.WorkTime;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.RosterStore;
import org.tidalrounds.roster.store.StoredRoster;
import org.tidalrounds.tide.Surge;

/** Calls doctors out for surges: each call is a duty in a draft and a row that says what became of it, stored together. */
@Singleton
public final class CallingOut {
    private final CountyTransactions transactions;
    private final Adjusting adjusting;
    private final Surges surges;
    private final SentCalls calls;
    private final RosterStore rosters;
    private final ApplicationEventPublisher<CalledOut> events;
    private final ApplicationEventPublisher<CallAnswered> answers;
    private final AuditTrail trail;

    CallingOut(
            CountyTransactions transactions,
            Adjusting adjusting,
            Surges surges,
            SentCalls calls,
            RosterStore rosters,
            ApplicationEventPublisher<CalledOut> events,
            ApplicationEventPublisher<CallAnswered> answers,
            AuditTrail trail) {
        this.transactions = transactions;
        this.adjusting = adjusting;
        this.surges = surges;
        this.calls = calls;
        this.rosters = rosters;
        this.events = events;
        this.answers = answers;
        this.trail = trail;
    }

    /** A call as it stands, and the roster's revision. */
    public record Answered(SentCall call, long revision) {}

    /**
     * Calls a doctor: a shift of the surge's site is given to the doctor in the draft, and the call goes on record.
     *
     * @throws BreachUnexplained if hard rules break and the author gives no reason
     */
    public Answered call(RosterKey key, Author author, Caller caller, long surgeId, String skill, String doctorId) {
        Surge surge = surges.get(key.countyId(), surgeId).surge();
        if (!surge.skills().contains(skill)) {
            throw Refusals.unfit("adjust.not_missing", skill, String.join(", ", surge.skills()));
        }
        if (calls.isCalled(key.countyId(), surgeId, doctorId)) {
            throw Refusals.conflict("adjust.called_already", doctorId);
        }
        CallOutBooking booking = new CallOutBooking(key, caller, surgeId, surge, skill, doctorId);
        Adjustment made = adjusting.change(key, author, "call", desk -> touches(desk, booking), booking);
        return new Answered(found(key.countyId(), booking.callId), made.revision());
    }

    private static Touches touches(Desk desk, CallOutBooking booking) {
        if (!desk.doctors().containsKey(booking.doctorId)) {
            throw Refusals.unfit("adjust.no_doctor", booking.doctorId);
        }
        CallTouches call = CallTouches.of(desk, booking.surge, booking.skill);
        booking.dutyId = call.dutyId();
        return call.to(desk, booking.doctorId);
    }

    /** What is stored beside the duty. */
    private final class CallOutBooking implements Adjusting.Companion {
        private final RosterKey key;
        private final Caller caller;
        private final long surgeId;
        private final Surge surge;
        private final String skill;
        private final String doctorId;
        private String dutyId = "";
        private long callId;

        CallOutBooking(RosterKey key, Caller caller, long surgeId, Surge surge, String skill, String doctorId) {
            this.key = key;
            this.caller = caller;
            this.surgeId = surgeId;
            this.surge = surge;
            this.skill = skill;
            this.doctorId = doctorId;
        }

        @Override
        public void store(Connection connection, Desk after) throws SQLException {
            WorkTime time = after.findWorkOf(dutyId).map(RosterWork::time).orElseThrow();
            callId = calls.insert(
                    connection,
                    key.countyId(),
                    surgeId,
                    key.rosterId(),
                    dutyId,
                    doctorId,
                    skill,
                    end(time),
                    caller.accountId());
            events.publishEvent(
                    new CalledOut(key.countyId(), callId, doctorId, surge.villageCode(), surge.date(), time, skill));
            record(connection, caller, "call.send", callId);
        }
    }

    private static Instant end(WorkTime time) {
        LocalDate day =
                time.end().isAfter(time.start()) ? time.date() : time.date().plusDays(1);
        return LocalDateTime.of(day, time.end()).atZone(CountyDay.ZONE).toInstant();
    }

    /** The calls for surges of some days, both included, in the order they were sent. */
    public List<SentCall> list(String countyId, LocalDate from, LocalDate to) {
        return calls.list(countyId, from, to);
    }

    /** The doctor said yes. */
    public SentCall confirm(Caller caller, long callId) {
        String county = caller.countyId();
        requireOpen(found(county, callId), CallState.CALLED);
        transactions.write(county, connection -> {
            move(connection, caller, callId, List.of(CallState.CALLED), CallState.CONFIRMED);
            return callId;
        });
        return found(county, callId);
    }

    /** The doctor said no: in the draft, the duty is open again if the doctor still has it. A published roster stays as it is. */
    public Answered decline(RosterKey key, Author author, Caller caller, long callId) {
        SentCall call = found(key.countyId(), callId);
        requireOpen(call, CallState.CALLED, CallState.CONFIRMED);
        if (call.rosterId() != key.rosterId()) {
            throw Refusals.unfit("adjust.call_elsewhere", callId, call.rosterId());
        }
        if (rosters.find(key).filter(StoredRoster::isDraft).isEmpty()) {
            transactions.write(key.countyId(), connection -> {
                decline(connection, caller, callId);
                return callId;
            });
            return new Answered(found(key.countyId(), callId), author.seenRevision());
        }
        Adjustment made = adjusting.change(
                key,
                author,
                "call declined",
                desk -> opened(desk, call),
                (connection, after) -> decline(connection, caller, callId));
        return new Answered(found(key.countyId(), callId), made.revision());
    }

    private void decline(Connection connection, Caller caller, long callId) throws SQLException {
        move(connection, caller, callId, List.of(CallState.CALLED, CallState.CONFIRMED), CallState.DECLINED);
    }

    private static Touches opened(Desk desk, SentCall call) {
        return desk.findSeat(call.dutyId())
                .filter(seat -> seat.doctorId().equals(Optional.of(call.doctorId())))
                .map(seat -> new SeatTouch(call.dutyId(), SeatState.of(seat), new SeatState(Optional.empty(), false)))
                .map(touch -> Touches.ofSeats(List.of(touch)))
                .orElse(Touches.NONE);
    }

    private void move(Connection connection, Caller caller, long callId, List<CallState> from, CallState to)
            throws SQLException {
        if (!calls.move(connection, caller.countyId(), callId, from, to, caller.accountId())) {
            throw closed(found(caller.countyId(), callId));
        }
        answers.publishEvent(new CallAnswered(caller.countyId(), callId, caller.accountId()));
        record(connection, caller, "call." + to.code(), callId);
    }

    private void record(Connection connection, Caller caller, String action, long callId) throws SQLException {
        trail.record(connection, caller.countyId(), AuditEvent.of(caller, action, "call:" + callId));
    }

    private static void requireOpen(SentCall call, CallState... states) {
        if (!List.of(states).contains(call.state())) {
            throw closed(call);
        }
    }

    private static RuntimeException closed(SentCall call) {
        return Refusals.conflict(
                "adjust.call_closed",
                call.id(),
                Message.word("adjust.call." + call.state().code()));
    }

    private SentCall found(String countyId, long callId) {
        return calls.find(countyId, callId).orElseThrow(() -> Refusals.missing("adjust.no_call", callId));
    }
}
