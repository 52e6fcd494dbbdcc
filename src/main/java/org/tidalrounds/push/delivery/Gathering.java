package org.tidalrounds.push.delivery;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidalrounds.county.Coded;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;
import org.tidalrounds.push.outbox.MessageKind;
import org.tidalrounds.push.outbox.PushPolicies;

/**
 * Makes alerts of the messages that are due: an urgent one goes by itself, all others of a person together, so that thirty changes
 * ring once. Messages, alert and deliveries change in one transaction.
 */
@Singleton
public final class Gathering {
    private static final int AT_ONCE = 2_000;
    /** Whoever has a message that is due gets all that is not urgent with it, so the wait is not begun anew by each. */
    private static final String DUE = """
            select message_id, addressee, kind, subject, version, urgent, expires_at from push_messages m
            where county_id = ? and alert_id is null and superseded_at is null and (urgent and due_at <= ? or not urgent and ? and
                exists (select from push_messages d where d.county_id = m.county_id and d.addressee = m.addressee
                    and d.alert_id is null and d.superseded_at is null and not d.urgent and d.due_at <= ?))
            order by urgent desc, addressee, message_id
            limit ?
            for update skip locked
            """;

    private final CountyTransactions transactions;
    private final PushPolicies policies;
    private final Alerting alerting;
    private final Clock clock;

    Gathering(CountyTransactions transactions, PushPolicies policies, Alerting alerting, Clock clock) {
        this.transactions = transactions;
        this.policies = policies;
        this.alerting = alerting;
        this.clock = clock;
    }

    /** A message that is due. */
    private record Due(
            long id, String to, MessageKind kind, String subject, int version, boolean urgent, Instant expiresAt) {}

    /** Gathers what is due, up to two thousand messages; returns how many there were. */
    public int gather(String countyId) {
        return transactions.write(countyId, connection -> {
            List<Due> due = due(connection, countyId);
            if (!due.isEmpty()) {
                alerting.create(connection, countyId, alerts(due));
            }
            return due.size();
        });
    }

    private List<Due> due(Connection connection, String countyId) throws SQLException {
        Instant now = clock.instant();
        boolean loud = !policies.read(countyId).isQuiet(now);
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        return Rows.list(connection, DUE, List.of(countyId, at, loud, at, AT_ONCE), Gathering::message);
    }

    private static Due message(ResultSet row) throws SQLException {
        return new Due(
                row.getLong(1),
                row.getString(2),
                Coded.of(MessageKind.values(), row.getString(3)),
                row.getString(4),
                row.getInt(5),
                row.getBoolean(6),
                row.getObject(7, OffsetDateTime.class).toInstant());
    }

    private static List<NewAlert> alerts(List<Due> due) {
        List<NewAlert> alerts = new ArrayList<>();
        Map<String, List<Due>> quiet = new LinkedHashMap<>();
        for (Due message : due) {
            if (message.urgent()) {
                alerts.add(alert(List.of(message)));
            } else {
                quiet.computeIfAbsent(message.to(), none -> new ArrayList<>()).add(message);
            }
        }
        quiet.values().forEach(together -> alerts.add(alert(together)));
        return alerts;
    }

    private static NewAlert alert(List<Due> together) {
        Due last = together.get(together.size() - 1);
        MessageKind kind = together.size() == 1 ? last.kind() : MessageKind.DIGEST;
        return new NewAlert(
                last.to(),
                together.stream().map(Due::id).toList(),
                kind,
                kind.collapseKey(last.subject()),
                together.stream().mapToInt(Due::version).max().orElse(0),
                together.stream().map(Due::expiresAt).max(Instant::compareTo).orElseThrow());
    }
}
