package org.tidalrounds.push.outbox;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import org.tidalrounds.database.Rows;

/** Notes that people have seen what they were told. The first time counts. */
@Singleton
public final class Confirming {
    private static final String CONFIRM = "update push_messages set confirmed_at = ?, confirmed_by = ?"
            + " where county_id = ? and confirmed_at is null and ";

    private final Clock clock;

    Confirming(Clock clock) {
        this.clock = clock;
    }

    /** Confirms all messages about a thing; how many were not confirmed before. */
    public int confirm(Connection connection, String countyId, String subject, String accountId) throws SQLException {
        return confirm(connection, countyId, "subject = ?", accountId, subject);
    }

    /** Confirms one message. */
    public int confirm(Connection connection, String countyId, long messageId, String accountId) throws SQLException {
        return confirm(connection, countyId, "message_id = ?", accountId, messageId);
    }

    private int confirm(Connection connection, String countyId, String which, String accountId, Object value)
            throws SQLException {
        return Rows.change(
                connection, CONFIRM + which, clock.instant().atOffset(ZoneOffset.UTC), accountId, countyId, value);
    }
}
