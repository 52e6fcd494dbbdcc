package org.tidalrounds.database;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The only way to the database: one transaction, in which row-level security shows the rows of one county. A transaction
 * begun within another joins it, and must be of the same county.
 */
@Singleton
public final class CountyTransactions {
    private static final String COUNTY = "tidal.county";

    private final TransactionOperations<Connection> transactions;

    CountyTransactions(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /** What is done within the transaction; whatever it throws rolls all of it back. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    public <T> T read(String countyId, Work<T> work) {
        return transactions.executeRead(status -> within(countyId, status.getConnection(), work));
    }

    public <T> T write(String countyId, Work<T> work) {
        return transactions.executeWrite(status -> within(countyId, status.getConnection(), work));
    }

    /** Reads what belongs to no county; rows of counties are not seen. */
    public <T> T readShared(Work<T> work) {
        return transactions.executeRead(status -> work.on(status.getConnection()));
    }

    private static <T> T within(String countyId, Connection connection, Work<T> work) throws SQLException {
        String current = setting(connection, "select coalesce(current_setting(?, true), '')", List.of(COUNTY));
        if (current.isEmpty()) {
            setting(connection, "select set_config(?, ?, true)", List.of(COUNTY, countyId));
        } else if (!current.equals(countyId)) {
            throw new IllegalStateException("a transaction of " + current + " must not reach into " + countyId);
        }
        return work.on(connection);
    }

    private static String setting(Connection connection, String sql, List<String> parameters) throws SQLException {
        return Rows.list(connection, sql, parameters, row -> row.getString(1)).get(0);
    }
}
