package org.tidalrounds.roster.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/** The table {@code roster_changes}. */
final class ChangeTable {
    private static final String COLUMNS =
            "seq, made_at, account_id, operation, reason, breaches, touched, content, undone_by";

    private ChangeTable() {}

    static void insert(RosterRows rows, StoredChange change) throws SQLException {
        rows.insert(
                "roster_changes",
                COLUMNS,
                List.of(change),
                (row, rowNo) -> Arrays.asList(
                        row.seq(),
                        row.madeAt().atOffset(ZoneOffset.UTC),
                        row.accountId(),
                        row.operation(),
                        row.reason(),
                        row.breaches().toArray(String[]::new),
                        row.touched().toArray(String[]::new),
                        row.content(),
                        null));
    }

    /** The changes after a revision, the oldest first. */
    static List<StoredChange> after(RosterRows rows, long revision) throws SQLException {
        return rows.list("roster_changes", COLUMNS, "and seq > ? order by seq", List.of(revision), ChangeTable::change);
    }

    static void markUndone(RosterRows rows, long seq, OptionalLong by) throws SQLException {
        rows.execute(
                "update roster_changes set undone_by = nullif(%d, -1) where county_id = ? and roster_id = ? and seq = ?"
                        .formatted(by.orElse(-1)),
                List.of(seq));
    }

    private static StoredChange change(ResultSet row) throws SQLException {
        long undoneBy = row.getLong("undone_by");
        OptionalLong undone = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(undoneBy);
        return new StoredChange(
                row.getLong("seq"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("account_id"),
                row.getString("operation"),
                row.getString("reason"),
                texts(row, "breaches"),
                texts(row, "touched"),
                row.getString("content"),
                undone);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
