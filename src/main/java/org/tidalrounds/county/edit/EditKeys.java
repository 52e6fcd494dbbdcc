package org.tidalrounds.county.edit;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.tidalrounds.database.Rows;
import org.tidalrounds.language.Message;

/** Remembers which changes were made by which request, so that one sent again is answered and not made again. */
final class EditKeys {
    private EditKeys() {}

    /**
     * The revision that the same request came to before, if it did. Otherwise it is on record from now on, and whoever sends it
     * meanwhile waits for this transaction.
     *
     * @throws HttpStatusException 422 if the key came with another request
     */
    static Optional<Long> findAnswer(Connection connection, String countyId, String key, String request)
            throws SQLException {
        int first = Rows.change(
                connection,
                "insert into data_requests (county_id, request_key, request) values (?, ?, ?) on conflict do nothing",
                countyId,
                key,
                request);
        if (first == 1) {
            return Optional.empty();
        }
        return Optional.of(Rows.list(
                        connection,
                        "select revision from data_requests where county_id = ? and request_key = ? and request = ?",
                        List.of(countyId, key, request),
                        row -> row.getLong(1))
                .stream()
                .findFirst()
                .orElseThrow(() -> new HttpStatusException(
                        HttpStatus.UNPROCESSABLE_ENTITY, Message.of("county.request_key_used", key))));
    }

    static void keep(Connection connection, String countyId, String key, long revision) throws SQLException {
        Rows.change(
                connection,
                "update data_requests set revision = ? where county_id = ? and request_key = ?",
                revision,
                countyId,
                key);
    }

    /** Stands for a request: what people typed is about people, so none of it is kept. */
    static String print(String table, List<RowEdit> edits) {
        StringBuilder text = new StringBuilder(table);
        edits.forEach(edit -> text.append('\n')
                .append(edit.sort())
                .append(' ')
                .append(edit.key())
                .append(' ')
                .append(new TreeMap<>(edit.cells())));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
