package org.tidalrounds.access.session;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tidalrounds.access.AccessSettings;
import org.tidalrounds.access.AuditEvent;
import org.tidalrounds.access.AuditTrail;
import org.tidalrounds.access.Caller;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;

/**
 * Sessions of accounts. Each lives by a family of refresh tokens, every one of which is good once: when one comes a second
 * time somebody else has a copy, and the whole session ends.
 */
@Singleton
public final class Sessions {
    private final CountyTransactions transactions;
    private final AccessTokens accessTokens;
    private final AuditTrail trail;
    private final AccessSettings settings;
    private final Clock clock;

    Sessions(
            CountyTransactions transactions,
            AccessTokens accessTokens,
            AuditTrail trail,
            AccessSettings settings,
            Clock clock) {
        this.transactions = transactions;
        this.accessTokens = accessTokens;
        this.trail = trail;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Begins a session.
     *
     * @param way how its holder signed in: password, code or openid
     * @param device what the holder signs in from, as it calls itself
     */
    public Tokens begin(String countyId, String accountId, String way, String device) {
        String sessionId = UUID.randomUUID().toString();
        CountyToken refresh = CountyToken.make(countyId);
        Instant now = clock.instant();
        return transactions.write(countyId, connection -> {
            Rows.change(
                    connection,
                    "delete from sessions where county_id = ? and account_id = ? and ends_at < ?::timestamptz",
                    countyId,
                    accountId,
                    now.minus(settings.sessionLife()).toString());
            Rows.change(
                    connection,
                    "insert into sessions (county_id, session_id, account_id, created_at, last_used_at, ends_at, device)"
                            + " values (?, ?, ?, ?::timestamptz, ?::timestamptz, ?::timestamptz, ?)",
                    countyId,
                    sessionId,
                    accountId,
                    now.toString(),
                    now.toString(),
                    now.plus(settings.sessionLife()).toString(),
                    device);
            insert(connection, refresh, sessionId);
            trail.record(
                    connection,
                    countyId,
                    new AuditEvent(accountId, "session.begin", "session:" + sessionId, Map.of("way", way)));
            return new Tokens(accessTokens.make(countyId, sessionId), refresh.written());
        });
    }

    private record Family(String sessionId, String accountId, boolean isUsed, boolean isOver) {}

    /** The next tokens of a session; empty if it is over. A token that was used before ends it. */
    Optional<Tokens> renew(CountyToken token) {
        return transactions.write(token.countyId(), connection -> {
            Optional<Family> found = findFamily(connection, token);
            if (found.isEmpty() || found.get().isOver()) {
                return Optional.empty();
            }
            Family family = found.get();
            if (family.isUsed()) {
                runOut(connection, token.countyId(), family.sessionId());
                trail.record(
                        connection,
                        token.countyId(),
                        new AuditEvent(
                                family.accountId(), "session.stolen", "session:" + family.sessionId(), Map.of()));
                return Optional.empty();
            }
            return Optional.of(next(connection, token, family.sessionId()));
        });
    }

    /**
     * Whether the session of a token was ended on purpose, by its holder or an administrator. Phones then forget what they hold; so
     * not when a token came twice, which may be no more than an answer lost on the way, nor when the password is another one.
     */
    boolean wasRevoked(CountyToken token) {
        return transactions.read(
                token.countyId(),
                connection -> Rows.list(
                                connection, """
                        select s.revoked_at is not null or a.state <> 'active'
                        from refresh_tokens t
                        join sessions s using (county_id, session_id)
                        join accounts a using (county_id, account_id)
                        where t.county_id = ? and t.token_hash = ?""", List.of(token.countyId(), token.hash()), row -> row.getBoolean(1))
                        .contains(true));
    }

    private Tokens next(Connection connection, CountyToken token, String sessionId) throws SQLException {
        Instant now = clock.instant();
        Rows.change(
                connection,
                "update refresh_tokens set used_at = ?::timestamptz where county_id = ? and token_hash = ?",
                now.toString(),
                token.countyId(),
                token.hash());
        Rows.change(
                connection,
                "delete from refresh_tokens where county_id = ? and session_id = ? and ends_at < ?::timestamptz",
                token.countyId(),
                sessionId,
                now.toString());
        Rows.change(
                connection,
                "update sessions set last_used_at = ?::timestamptz where county_id = ? and session_id = ?",
                now.toString(),
                token.countyId(),
                sessionId);
        CountyToken next = CountyToken.make(token.countyId());
        insert(connection, next, sessionId);
        return new Tokens(accessTokens.make(token.countyId(), sessionId), next.written());
    }

    /** The row is locked: of two that come with the same token at once, the second finds it used. */
    private Optional<Family> findFamily(Connection connection, CountyToken token) throws SQLException {
        return Rows.list(
                        connection,
                        """
                        select s.session_id, s.account_id, t.used_at is not null,
                            s.revoked_at is not null or a.state <> 'active'
                            or least(s.ends_at, t.ends_at) <= ?::timestamptz
                        from refresh_tokens t
                        join sessions s using (county_id, session_id)
                        join accounts a using (county_id, account_id)
                        where t.county_id = ? and t.token_hash = ?
                        for update of t, s""",
                        List.of(clock.instant().toString(), token.countyId(), token.hash()),
                        row -> new Family(row.getString(1), row.getString(2), row.getBoolean(3), row.getBoolean(4)))
                .stream()
                .findFirst();
    }

    /** Ends one session of an account; false if it has no such session. */
    boolean end(Caller caller, String sessionId) {
        return transactions.write(caller.countyId(), connection -> {
            boolean own = list(connection, caller).stream()
                    .anyMatch(session -> session.id().equals(sessionId));
            if (own) {
                end(connection, caller.countyId(), sessionId);
                trail.record(
                        connection, caller.countyId(), AuditEvent.of(caller, "session.end", "session:" + sessionId));
            }
            return own;
        });
    }

    /** Ends every session of an account. */
    void endAll(Caller caller) {
        transactions.write(caller.countyId(), connection -> {
            for (SessionView session : list(connection, caller)) {
                end(connection, caller.countyId(), session.id());
            }
            trail.record(
                    connection,
                    caller.countyId(),
                    AuditEvent.of(caller, "session.end_all", "account:" + caller.accountId()));
            return caller;
        });
    }

    /** The running sessions of an account, the one used last first. */
    List<SessionView> list(Caller caller) {
        return transactions.read(caller.countyId(), connection -> list(connection, caller));
    }

    private List<SessionView> list(Connection connection, Caller caller) throws SQLException {
        return Rows.list(
                connection,
                "select session_id, device, created_at, last_used_at from sessions where county_id = ? and account_id = ?"
                        + " and revoked_at is null and ends_at > ?::timestamptz order by last_used_at desc",
                List.of(caller.countyId(), caller.accountId(), clock.instant().toString()),
                row -> new SessionView(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getString(1).equals(caller.sessionId())));
    }

    private void end(Connection connection, String countyId, String sessionId) throws SQLException {
        String now = clock.instant().toString();
        Rows.change(
                connection,
                "update sessions set revoked_at = ?::timestamptz where county_id = ? and session_id = ? and revoked_at is null",
                now,
                countyId,
                sessionId);
    }

    private void runOut(Connection connection, String countyId, String sessionId) throws SQLException {
        Rows.change(
                connection,
                "update sessions set ends_at = ?::timestamptz where county_id = ? and session_id = ?",
                clock.instant().toString(),
                countyId,
                sessionId);
    }

    private void insert(Connection connection, CountyToken token, String sessionId) throws SQLException {
        Rows.change(
                connection,
                "insert into refresh_tokens (county_id, token_hash, session_id, ends_at) values (?, ?, ?, ?::timestamptz)",
                token.countyId(),
                token.hash(),
                sessionId,
                clock.instant().plus(settings.idleLife()).toString());
    }
}
