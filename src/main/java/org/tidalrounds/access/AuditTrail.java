package org.tidalrounds.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;

/**
 * The record of what was done in a county. Entries are only ever added; each hashes the one before it, so that a changed or
 * missing one shows.
 */
@Singleton
public final class AuditTrail {
    private static final JsonMapper JSON = new JsonMapper();

    private final CountyTransactions transactions;
    private final Clock clock;

    AuditTrail(CountyTransactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Link(long entryNo, String hash) {}

    /**
     * Records an event within the transaction of what it is about: both are kept or neither. Writers of a county wait here
     * for each other until they commit, so record last.
     */
    public void record(Connection connection, String countyId, AuditEvent event) throws SQLException {
        Rows.list(
                connection,
                "select pg_advisory_xact_lock(hashtextextended(?, 0))::text",
                List.of("audit " + countyId),
                row -> "");
        Link last = last(connection, countyId);
        AuditEntry entry = AuditEntry.after(
                last.hash(),
                countyId,
                last.entryNo() + 1,
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                event,
                json(event.details()));
        Rows.change(
                connection,
                "insert into audit_entries (county_id, entry_no, at, actor, action, subject, details, previous_hash, hash)"
                        + " values (?, ?, ?::timestamptz, ?, ?, ?, ?::json, ?, ?)",
                countyId,
                entry.entryNo(),
                entry.at().toString(),
                entry.actor(),
                entry.action(),
                entry.subject(),
                entry.details(),
                entry.previousHash(),
                entry.hash());
    }

    /** Records an event by itself, for example a refusal: it stays whatever becomes of the request. */
    public void record(String countyId, AuditEvent event) {
        transactions.write(countyId, connection -> {
            record(connection, countyId, event);
            return event;
        });
    }

    private static Link last(Connection connection, String countyId) throws SQLException {
        return Rows.list(
                        connection,
                        "select entry_no, hash from audit_entries where county_id = ? order by entry_no desc limit 1",
                        List.of(countyId),
                        row -> new Link(row.getLong(1), row.getString(2)))
                .stream()
                .findFirst()
                .orElse(new Link(0, AuditEntry.START));
    }

    private static String json(Map<String, String> details) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(details));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("words make JSON", e);
        }
    }
}
