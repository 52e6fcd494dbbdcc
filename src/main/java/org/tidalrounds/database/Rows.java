package org.tidalrounds.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes and reads rows of one table over JDBC. Nothing here begins or ends a transaction. */
public final class Rows {
    /** Rows that go to the server in one message. */
    private static final int BATCH = 1000;

    private Rows() {}

    /** Gives the values of one row, in the order of the statement's question marks. */
    @FunctionalInterface
    public interface Binder<T> {
        List<?> values(T row, int rowNo);
    }

    /** Runs one statement and returns how many rows it changed. */
    public static int change(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, Arrays.asList(values));
            return statement.executeUpdate();
        }
    }

    /** Makes one record of the row the result stands on. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Inserts all rows; {@code rowNo} counts from 0. */
    public static <T> void insert(Connection connection, String sql, List<T> rows, Binder<T> binder)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int rowNo = 0; rowNo < rows.size(); rowNo++) {
                bind(statement, binder.values(rows.get(rowNo), rowNo));
                statement.addBatch();
                if (rowNo % BATCH == BATCH - 1) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    public static <T> List<T> list(Connection connection, String sql, List<?> parameters, Reader<T> reader)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
            return List.copyOf(rows);
        }
    }

    /** Changes rows and returns how many. */
    public static int execute(Connection connection, String sql, List<?> parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            return statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, List<?> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }
}
