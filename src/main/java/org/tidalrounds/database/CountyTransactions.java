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
    /** Sets the county if none is set, and tells what was set before: one message to the server for each transaction. */
    private static final String ENTER = """
            with entered as materialized (select ?::text as name, ?::text as county,
                coalesce(current_setting(?, true), '') as before)
            select before, case when before = '' then set_config(name, county, true) end from entered
            """;

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

    /** Counts the rows of tables anew, after a transaction stored many: until then queries are planned as if there were hardly any. */
    public void analyze(List<String> tables) {
        transactions.executeWrite(status -> Rows.list(
                status.getConnection(),
                "select analyze_tables(?)",
                List.of((Object) tables.toArray(String[]::new)),
                row -> tables));
    }

    private static <T> T within(String countyId, Connection connection, Work<T> work) throws SQLException {
        String current = Rows.list(connection, ENTER, List.of(COUNTY, countyId, COUNTY), row -> row.getString(1))
                .get(0);
        if (!current.isEmpty() && !current.equals(countyId)) {
            throw new IllegalStateException("a transaction of " + current + " must not reach into " + countyId);
        }
        return work.on(connection);
    }
}
