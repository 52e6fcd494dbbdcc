package org.tidalrounds.county.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.database.Rows;

/** Counts the changes of a county's tables, so that one made against an older state is noticed. */
public final class CountyRevision {
    private CountyRevision() {}

    static Optional<Long> find(Connection connection, String countyId) throws SQLException {
        return Rows.list(
                        connection,
                        "select data_revision from counties where county_id = ?",
                        List.of(countyId),
                        row -> row.getLong(1))
                .stream()
                .findFirst();
    }

    /** Counts one more change if the county is at this revision; 0 if it is not. */
    static int raise(Connection connection, String countyId, long revision) throws SQLException {
        return Rows.change(
                connection,
                "update counties set data_revision = data_revision + 1 where county_id = ? and data_revision = ?",
                countyId,
                revision);
    }

    /** Counts one more change if the county is at this revision, and holds others off until the transaction ends. */
    public static boolean isRaised(Connection connection, String countyId, long revision) throws SQLException {
        return raise(connection, countyId, revision) == 1;
    }

    /** Counts one more change, within the transaction that makes it. */
    public static void raise(Connection connection, String countyId) throws SQLException {
        Rows.change(connection, "update counties set data_revision = data_revision + 1 where county_id = ?", countyId);
    }
}
