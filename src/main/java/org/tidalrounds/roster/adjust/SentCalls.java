package org.tidalrounds.roster.adjust;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;

/** The calls of a county as they are stored. */
@Singleton
final class SentCalls {
    private static final String CALLS = """
            select c.call_id, c.surge_id, s.village_code, s.date, c.roster_id, c.duty_id, c.doctor_id, c.skill, c.until,
                c.called_at, c.called_by, c.state, c.state_at
            from call_outs c join surges s using (county_id, surge_id)
            where c.county_id = ? and\s""";

    private final CountyTransactions transactions;
    private final Clock clock;

    SentCalls(CountyTransactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Stores a call as just sent and answers with its id. */
    long insert(
            Connection connection,
            String countyId,
            long surgeId,
            long rosterId,
            String dutyId,
            String doctorId,
            String skill,
            Instant until,
            String accountId)
            throws SQLException {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return Rows.list(
                        connection,
                        "insert into call_outs (county_id, surge_id, roster_id, duty_id, doctor_id, skill, until,"
                                + " called_at, called_by, state, state_at, state_by)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'called', ?, ?) returning call_id",
                        List.of(
                                countyId,
                                surgeId,
                                rosterId,
                                dutyId,
                                doctorId,
                                skill,
                                until.atOffset(ZoneOffset.UTC),
                                now,
                                accountId,
                                now,
                                accountId),
                        row -> row.getLong(1))
                .get(0);
    }

    /** Leads a call to a state; whether it was in one of those it may come from. */
    boolean move(Connection connection, String countyId, long callId, List<CallState> from, CallState to, String by)
            throws SQLException {
        return Rows.change(
                        connection,
                        "update call_outs set state = ?, state_at = ?, state_by = ?"
                                + " where county_id = ? and call_id = ? and state = any (?)",
                        to.code(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        by,
                        countyId,
                        callId,
                        from.stream().map(CallState::code).toArray(String[]::new))
                == 1;
    }

    Optional<SentCall> find(String countyId, long callId) {
        return list("c.call_id = ?", List.of(countyId, callId)).stream().findFirst();
    }

    /** The calls for surges of some days, both included, in the order they were sent. */
    List<SentCall> list(String countyId, LocalDate from, LocalDate to) {
        return list("s.date between ? and ? order by c.call_id", List.of(countyId, from, to));
    }

    /** Whether a doctor has been called for a surge and has not declined. */
    boolean isCalled(String countyId, long surgeId, String doctorId) {
        return !list(
                        "c.surge_id = ? and c.doctor_id = ? and c.state <> 'declined'",
                        List.of(countyId, surgeId, doctorId))
                .isEmpty();
    }

    private List<SentCall> list(String which, List<?> values) {
        String countyId = (String) values.get(0);
        return transactions.read(countyId, connection -> Rows.list(connection, CALLS + which, values, this::call));
    }

    private SentCall call(ResultSet row) throws SQLException {
        Instant until = instant(row, "until");
        CallState stored = CallState.valueOf(row.getString("state").toUpperCase(Locale.ROOT));
        boolean expired = stored == CallState.CALLED && !clock.instant().isBefore(until);
        return new SentCall(
                row.getLong("call_id"),
                row.getLong("surge_id"),
                row.getString("village_code"),
                row.getObject("date", LocalDate.class),
                row.getLong("roster_id"),
                row.getString("duty_id"),
                row.getString("doctor_id"),
                row.getString("skill"),
                until,
                instant(row, "called_at"),
                row.getString("called_by"),
                expired ? CallState.EXPIRED : stored,
                instant(row, "state_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
