package org.tidalrounds.access.session;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.access.account.Account;
import org.tidalrounds.database.Rows;

/** Tells which sign-ins are good at this moment, for what reaches people without their asking. */
@Singleton
public final class LiveSessions {
    private final Clock clock;

    LiveSessions(Clock clock) {
        this.clock = clock;
    }

    /** A session that has not ended, of an active account. */
    public record LiveSession(String sessionId, String accountId, Optional<String> doctorId) {}

    /** The sessions of some doctors and some accounts. */
    public List<LiveSession> list(
            Connection connection, String countyId, Collection<String> doctorIds, Collection<String> accountIds)
            throws SQLException {
        return Rows.list(
                connection,
                """
                select s.session_id, s.account_id, a.doctor_id
                from sessions s join accounts a using (county_id, account_id)
                where s.county_id = ? and s.revoked_at is null and s.ends_at > ?::timestamptz and a.state = ?
                    and (a.doctor_id = any (?) or a.account_id = any (?))
                """,
                List.of(
                        countyId,
                        clock.instant().toString(),
                        Account.State.ACTIVE.code(),
                        doctorIds.toArray(String[]::new),
                        accountIds.toArray(String[]::new)),
                row -> new LiveSession(row.getString(1), row.getString(2), Optional.ofNullable(row.getString(3))));
    }

    /** The ids of all active accounts of a role. */
    public List<String> accountsOf(Connection connection, String countyId, String role) throws SQLException {
        return Rows.list(
                connection,
                "select account_id from accounts where county_id = ? and state = ? and ? = any (roles) order by account_id",
                List.of(countyId, Account.State.ACTIVE.code(), role),
                row -> row.getString(1));
    }
}
