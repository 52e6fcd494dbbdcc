package org.tidalrounds.push.outbox;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import org.tidalrounds.database.Rows;

/**
 * Writes messages within the transaction of what they tell of: both are there or neither is. Nobody is told the same of the same
 * version twice.
 */
@Singleton
public final class Outbox {
    private static final String INSERT = """
            insert into push_messages (county_id, doctor_id, account_id, kind, subject, version, urgent, arguments, created_at, due_at,
                expires_at, confirm_by)
            select ?, %s, ?, ?, ?, ?, ?, ?, ?, ?, ? from unnest(?) as t (to_id)
            on conflict on constraint told_once do nothing
            """;
    private static final String SUPERSEDE = """
            update push_messages set superseded_at = ?
            where county_id = ? and doctor_id = any (?) and kind = ? and version < ? and alert_id is null and superseded_at is null
            """;

    private final PushPolicies policies;
    private final Clock clock;

    Outbox(PushPolicies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /** Tells doctors. What an earlier version has not told yet is left out. */
    public void tellDoctors(Connection connection, String countyId, Collection<String> doctorIds, News news)
            throws SQLException {
        if (news.kind().isSuperseded()) {
            Rows.change(
                    connection,
                    SUPERSEDE,
                    utc(clock.instant()),
                    countyId,
                    doctorIds.toArray(String[]::new),
                    news.kind().code(),
                    news.version());
        }
        insert(connection, "to_id, null", countyId, doctorIds, news);
    }

    /** Tells accounts, whoever they belong to. */
    public void tellAccounts(Connection connection, String countyId, Collection<String> accountIds, News news)
            throws SQLException {
        insert(connection, "null, to_id", countyId, accountIds, news);
    }

    private void insert(Connection connection, String columns, String countyId, Collection<String> ids, News news)
            throws SQLException {
        PushPolicy policy = policies.read(countyId);
        Instant now = clock.instant();
        MessageKind kind = news.kind();
        Rows.change(
                connection,
                INSERT.formatted(columns),
                countyId,
                kind.code(),
                news.subject(),
                news.version(),
                kind.isUrgent(),
                news.arguments().toArray(String[]::new),
                utc(now),
                utc(kind.isUrgent() ? now : now.plus(policy.digest())),
                utc(news.until().orElseGet(() -> now.plus(policy.life()))),
                kind.isToBeConfirmed() ? utc(now.plus(policy.confirm())) : null,
                ids.stream().distinct().toArray(String[]::new));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
