package org.tidalrounds.roster.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.tidalrounds.database.Rows;
import org.tidalrounds.language.Message;

/** Remembers what creating requests came to, within their transactions: the same request with the same key creates once. */
public final class RequestKeys {
    /** Creates something and returns its number. */
    @FunctionalInterface
    public interface Creation {
        long create() throws SQLException;
    }

    private RequestKeys() {}

    /**
     * The number of what the request created, now or before.
     *
     * @param key chosen by the caller, the same for every repetition
     * @param request all of what was asked for, as text
     * @throws RosterRefused if the key was used for another request
     */
    public static long once(Connection connection, String countyId, String key, String request, Creation creation)
            throws SQLException {
        // Waits for an equal request under way, and then finds its row.
        int inserted = Rows.change(
                connection,
                "insert into request_keys (county_id, request_key, request) values (?, ?, ?) on conflict do nothing",
                countyId,
                key,
                request);
        if (inserted == 1) {
            long created = creation.create();
            Rows.change(
                    connection,
                    "update request_keys set created_id = ? where county_id = ? and request_key = ?",
                    created,
                    countyId,
                    key);
            return created;
        }
        return Rows.list(
                        connection,
                        "select created_id from request_keys where county_id = ? and request_key = ? and request = ?",
                        List.of(countyId, key, request),
                        row -> row.getLong(1))
                .stream()
                .findFirst()
                .orElseThrow(
                        () -> new RosterRefused(RosterRefused.Kind.INVALID, Message.of("roster.key_used_before", key)));
    }
}
