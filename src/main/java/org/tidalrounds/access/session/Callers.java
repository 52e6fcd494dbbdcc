package org.tidalrounds.access.session;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidalrounds.access.Caller;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;

/** Finds who a session belongs to and what they may do at this moment. */
@Singleton
public final class Callers {
    private final CountyTransactions transactions;
    private final Clock clock;

    Callers(CountyTransactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The caller; empty if the session has ended or the account is not active. */
    public Optional<Caller> find(AccessTokens.Proven proven) {
        return transactions
                .read(
                        proven.countyId(),
                        connection -> Rows.list(
                                connection,
                                """
                                select account_id, session_id, county_id, roles, must_change_password,
                                    doctor_id, resident_id, township_code
                                from sessions join accounts using (county_id, account_id)
                                where county_id = ? and session_id = ? and revoked_at is null
                                    and ends_at > ?::timestamptz and state = 'active'""",
                                List.of(
                                        proven.countyId(),
                                        proven.sessionId(),
                                        clock.instant().toString()),
                                Callers::caller))
                .stream()
                .findFirst();
    }

    private static Caller caller(ResultSet row) throws SQLException {
        boolean mustChangePassword = row.getBoolean(5);
        return new Caller(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                mustChangePassword
                        ? Set.of()
                        : Set.of((String[]) row.getArray(4).getArray()),
                Optional.ofNullable(row.getString(6)),
                Optional.ofNullable(row.getString(7)),
                Optional.ofNullable(row.getString(8)));
    }
}
