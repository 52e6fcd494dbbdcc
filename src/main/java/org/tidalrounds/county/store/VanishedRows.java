package org.tidalrounds.county.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import org.tidalrounds.county.table.Table;
import org.tidalrounds.database.Rows;

/** Takes rows out of a table that others may refer to: what something still refers to becomes gone, all else is deleted. */
final class VanishedRows {
    /** SQLSTATE of a row that others still refer to (PostgreSQL, appendix A). */
    private static final String REFERRED_TO = "23503";

    private final Connection connection;
    private final String countyId;
    private final String table;
    private final String key;

    VanishedRows(Connection connection, String countyId, Table<?> table) {
        this.connection = connection;
        this.countyId = countyId;
        this.table = table.name();
        this.key = table.key().get(0).name();
    }

    /** Constraints are checked at once here: set them so before. */
    void remove(List<String> ids) throws SQLException {
        if (ids.isEmpty() || isDeleted(ids)) {
            return;
        }
        for (String id : ids) {
            if (!isDeleted(List.of(id))) {
                change("update \"%s\" set gone = true where county_id = ? and \"%s\" = any(?)", List.of(id));
            }
        }
    }

    /** Deletes all of these rows, or none because something refers to one of them. */
    private boolean isDeleted(List<String> ids) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            change("delete from \"%s\" where county_id = ? and \"%s\" = any(?)", ids);
            connection.releaseSavepoint(before);
            return true;
        } catch (SQLException e) {
            if (!REFERRED_TO.equals(e.getSQLState())) {
                throw e;
            }
            connection.rollback(before);
            return false;
        }
    }

    private void change(String sql, List<String> ids) throws SQLException {
        Rows.change(connection, sql.formatted(table, key), countyId, connection.createArrayOf("text", ids.toArray()));
    }
}
