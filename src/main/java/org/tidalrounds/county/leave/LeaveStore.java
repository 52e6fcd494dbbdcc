package org.tidalrounds.county.leave;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.county.Coded;
import org.tidalrounds.county.Leave;
import org.tidalrounds.county.leave.LeaveRequest.Decision;
import org.tidalrounds.county.store.CountyRevision;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;

/** The requests for leave of the database. What is approved becomes a row of the county's leave in the same transaction. */
@Singleton
public final class LeaveStore {
    private static final String SELECT = """
            select r.request_id, r.doctor_id, f.township_code, r.from_date, r.to_date, r.kind, r.note, r.state,
                r.asked_at, r.decided_at, r.decided_by, r.reason
            from leave_requests r
            join doctors d using (county_id, doctor_id)
            join facilities f using (county_id, facility_id)
            where r.county_id = ?""";

    private final CountyTransactions transactions;
    private final ApplicationEventPublisher<LeaveDecided> events;

    LeaveStore(CountyTransactions transactions, ApplicationEventPublisher<LeaveDecided> events) {
        this.transactions = transactions;
        this.events = events;
    }

    /** All requests, the latest asked first. */
    public List<LeaveRequest> list(String countyId) {
        return transactions.read(
                countyId,
                connection -> Rows.list(
                        connection, SELECT + " order by r.request_id desc", List.of(countyId), LeaveStore::request));
    }

    /** A doctor's, the latest asked first. */
    public List<LeaveRequest> ofDoctor(String countyId, String doctorId) {
        return transactions.read(
                countyId,
                connection -> Rows.list(
                        connection,
                        SELECT + " and r.doctor_id = ? order by r.request_id desc",
                        List.of(countyId, doctorId),
                        LeaveStore::request));
    }

    public Optional<LeaveRequest> find(String countyId, long id) {
        return transactions.read(countyId, connection -> find(connection, countyId, id));
    }

    /**
     * Notes a request unless the doctor already has leave, or has asked for it, on one of the days.
     *
     * @return the new request's id, or the leave that stands against it
     */
    public Asked ask(String countyId, Leave leave, String note, Instant at) {
        return transactions.write(countyId, connection -> {
            lockDoctor(connection, countyId, leave.doctorId());
            Optional<Leave> overlapping = findOverlapping(connection, countyId, leave);
            if (overlapping.isPresent()) {
                return new Asked(0, overlapping);
            }
            long id = Rows.list(
                            connection,
                            "insert into leave_requests (county_id, doctor_id, from_date, to_date, kind, note, state, asked_at)"
                                    + " values (?, ?, ?, ?, ?, ?, 'asked', ?) returning request_id",
                            List.of(
                                    countyId,
                                    leave.doctorId(),
                                    leave.from(),
                                    leave.to(),
                                    leave.kind(),
                                    note,
                                    at.atOffset(ZoneOffset.UTC)),
                            row -> row.getLong(1))
                    .get(0);
            return new Asked(id, Optional.empty());
        });
    }

    /**
     * What came of asking.
     *
     * @param requestId 0 where other leave stands against it
     */
    public record Asked(long requestId, Optional<Leave> overlapping) {}

    /** Two requests of one doctor at once would not see each other. */
    private static void lockDoctor(Connection connection, String countyId, String doctorId) throws SQLException {
        Rows.list(
                connection,
                "select pg_advisory_xact_lock(hashtextextended(?, 0))::text",
                List.of("leave " + countyId + " " + doctorId),
                row -> "");
    }

    private static Optional<Leave> findOverlapping(Connection connection, String countyId, Leave leave)
            throws SQLException {
        return Rows.list(
                        connection,
                        """
                        select doctor_id, from_date, to_date, kind from (
                            select county_id, doctor_id, from_date, to_date, kind from leave
                            union all
                            select county_id, doctor_id, from_date, to_date, kind from leave_requests where state = 'asked'
                        ) as standing
                        where county_id = ? and doctor_id = ? and from_date <= ? and to_date >= ?
                        order by from_date limit 1
                        """,
                        List.of(countyId, leave.doctorId(), leave.to(), leave.from()),
                        LeaveStore::leave)
                .stream()
                .findFirst();
    }

    /** Whether a doctor is on granted leave on all of the days. */
    public boolean isCovered(String countyId, Leave leave) {
        return transactions.read(
                countyId,
                connection -> Rows.list(
                                connection,
                                "select exists (select from leave where county_id = ? and doctor_id = ? and from_date <= ?"
                                        + " and to_date >= ?)",
                                List.of(countyId, leave.doctorId(), leave.from(), leave.to()),
                                row -> row.getBoolean(1))
                        .contains(true));
    }

    /**
     * Takes a request from one state to another, if it still is in the first.
     *
     * @return the request as it is now; empty if somebody was quicker
     */
    public Optional<LeaveRequest> decide(String countyId, LeaveRequest request, LeaveState state, Decision decision) {
        return transactions.write(countyId, connection -> {
            int changed = Rows.change(
                    connection,
                    "update leave_requests set state = ?, decided_at = ?, decided_by = ?, reason = ?"
                            + " where county_id = ? and request_id = ? and state = ?",
                    state.code(),
                    decision.at().atOffset(ZoneOffset.UTC),
                    decision.accountId(),
                    decision.reason(),
                    countyId,
                    request.id(),
                    request.state().code());
            if (changed == 0) {
                return Optional.empty();
            }
            applyTo(connection, countyId, request, state);
            events.publishEvent(new LeaveDecided(countyId, request.id(), request.leave(), state));
            return find(connection, countyId, request.id());
        });
    }

    private static void applyTo(Connection connection, String countyId, LeaveRequest request, LeaveState state)
            throws SQLException {
        Leave leave = request.leave();
        if (state == LeaveState.APPROVED) {
            Rows.change(
                    connection,
                    "insert into leave (county_id, row_no, doctor_id, from_date, to_date, kind)"
                            + " select ?, coalesce(max(row_no), 0) + 1, ?, ?, ?, ? from leave on conflict do nothing",
                    countyId,
                    leave.doctorId(),
                    leave.from(),
                    leave.to(),
                    leave.kind());
            CountyRevision.raise(connection, countyId);
        } else if (request.state() == LeaveState.APPROVED) {
            Rows.change(
                    connection,
                    "delete from leave where county_id = ? and doctor_id = ? and from_date = ? and to_date = ? and kind = ?",
                    countyId,
                    leave.doctorId(),
                    leave.from(),
                    leave.to(),
                    leave.kind());
            CountyRevision.raise(connection, countyId);
        }
    }

    /** The approved request that a row of the county's leave stands for, if it does. */
    public static Optional<Long> findApproved(Connection connection, String countyId, Leave leave) throws SQLException {
        return Rows.list(
                        connection,
                        "select request_id from leave_requests where county_id = ? and doctor_id = ? and from_date = ?"
                                + " and to_date = ? and kind = ? and state = 'approved'",
                        List.of(countyId, leave.doctorId(), leave.from(), leave.to(), leave.kind()),
                        row -> row.getLong(1))
                .stream()
                .findFirst();
    }

    private static Optional<LeaveRequest> find(Connection connection, String countyId, long id) throws SQLException {
        return Rows.list(connection, SELECT + " and r.request_id = ?", List.of(countyId, id), LeaveStore::request)
                .stream()
                .findFirst();
    }

    private static LeaveRequest request(ResultSet row) throws SQLException {
        LeaveState state = Coded.of(LeaveState.values(), row.getString("state"));
        OffsetDateTime decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new LeaveRequest(
                row.getLong("request_id"),
                row.getString("township_code"),
                leave(row),
                row.getString("note"),
                state,
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                decidedAt == null
                        ? Optional.empty()
                        : Optional.of(new Decision(
                                decidedAt.toInstant(), row.getString("decided_by"), row.getString("reason"))));
    }

    private static Leave leave(ResultSet row) throws SQLException {
        return new Leave(
                row.getString("doctor_id"),
                row.getObject("from_date", LocalDate.class),
                row.getObject("to_date", LocalDate.class),
                row.getString("kind"));
    }
}
