package org.tidalrounds.roster.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tidalrounds.database.Rows;
import org.tidalrounds.database.Rows.Binder;
import org.tidalrounds.database.Rows.Reader;

/** Writes and reads the lists of one roster within one transaction. */
record RosterRows(Connection connection, RosterKey key) {
    /**
     * Inserts a list, each row under the roster's key.
     *
     * @param columns after {@code county_id, roster_id}, separated by commas
     */
    <T> void insert(String table, String columns, List<T> rows, Binder<T> binder) throws SQLException {
        int count = 2 + columns.split(",").length;
        String sql = "insert into %s (county_id, roster_id, %s) values (%s)"
                .formatted(table, columns, String.join(", ", Collections.nCopies(count, "?")));
        Rows.insert(connection, sql, rows, (row, rowNo) -> keyed(binder.values(row, rowNo)));
    }

    /**
     * The rows of a list that the rest of the statement asks for.
     *
     * @param rest what follows {@code where county_id = ? and roster_id = ?}
     */
    <T> List<T> list(String table, String columns, String rest, List<?> parameters, Reader<T> reader)
            throws SQLException {
        String sql = "select %s from %s where county_id = ? and roster_id = ? %s".formatted(columns, table, rest);
        return Rows.list(connection, sql, keyed(parameters), reader);
    }

    /** Changes rows; returns how many. The statement's first two question marks are the roster's key. */
    int execute(String sql, List<?> parameters) throws SQLException {
        return Rows.execute(connection, sql, keyed(parameters));
    }

    private List<Object> keyed(List<?> values) {
        List<Object> keyed = new ArrayList<>(values.size() + 2);
        keyed.add(key.countyId());
        keyed.add(key.rosterId());
        keyed.addAll(values);
        return keyed;
    }
}
