package org.tidalrounds.push.inbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.county.Coded;
import org.tidalrounds.database.Rows;
import org.tidalrounds.push.outbox.MessageKind;

/** Reads rows of {@code push_messages}. */
final class MessageRows {
    private static final String SELECT =
            "select message_id, doctor_id, account_id, kind, subject, version, arguments, created_at,"
                    + " expires_at, confirm_by, confirmed_at, escalated_at, superseded_at, alert_id from push_messages"
                    + " where county_id = ? and ";

    private MessageRows() {}

    static List<InboxMessage> list(Connection connection, String countyId, String which, Object... values)
            throws SQLException {
        List<Object> all = new ArrayList<>(List.of(countyId));
        all.addAll(List.of(values));
        return Rows.list(connection, SELECT + which, all, MessageRows::message);
    }

    private static InboxMessage message(ResultSet row) throws SQLException {
        return new InboxMessage(
                row.getLong(1),
                text(row, 2),
                text(row, 3),
                Coded.of(MessageKind.values(), row.getString(4)),
                row.getString(5),
                row.getInt(6),
                List.of((String[]) row.getArray(7).getArray()),
                moment(row, 8).orElseThrow(),
                moment(row, 9).orElseThrow(),
                moment(row, 10),
                moment(row, 11),
                moment(row, 12),
                moment(row, 13),
                text(row, 14));
    }

    private static Optional<String> text(ResultSet row, int column) throws SQLException {
        @Nullable String text = row.getString(column);
        return Optional.ofNullable(text);
    }

    private static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
