package org.tidalrounds.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CountyTransactionsIT {
    private static ApplicationContext context;
    private static CountyTransactions transactions;

    @BeforeAll
    static void storeTwoCounties() {
        DatabaseAddress database = TestDatabases.create();
        Migrations.apply(database);
        context = ApplicationContext.run(Map.of(
                "datasources.default.url", database.jdbcUrl(),
                "datasources.default.username", database.user(),
                "datasources.default.password", database.password()));
        transactions = context.getBean(CountyTransactions.class);
        store("east");
        store("west");
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @Test
    void aStatementThatForgetsItsCountySeesOneCounty() {
        assertThat(seenFrom("east", "select distinct county_id from policy")).containsExactly("east");
    }

    @Test
    void withoutACountyNoRowOfAnyIsSeen() {
        assertThat(seen("select key from policy")).isEmpty();
    }

    @Test
    void nobodyWritesIntoAnotherCounty() {
        assertThatThrownBy(() -> transactions.write("east", connection -> policyOf(connection, "west", "stray")))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void aTransactionDoesNotReachIntoAnotherCounty() {
        assertThatThrownBy(() -> transactions.read("east", outer -> seenFrom("west", "select key from policy")))
                .hasStackTraceContaining("must not reach");
    }

    @Test
    void theServiceWorksAsARoleThatOwnsNothing() {
        assertThat(seen("select current_user")).containsExactly("tidal_service");
        assertThat(seen("select tablename from pg_tables where tableowner = current_user"))
                .isEmpty();
    }

    @Test
    void everyTableThatNamesACountyIsIsolated() {
        assertThat(seen("select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid"
                        + " where c.relkind in ('r', 'p') and a.attname = 'county_id' and not c.relrowsecurity"))
                .isEmpty();
    }

    private static void store(String county) {
        transactions.write(county, connection -> {
            Rows.insert(
                    connection,
                    "insert into counties (county_id, name) values (?, ?)",
                    List.of(county),
                    (row, rowNo) -> List.of(row, row));
            return policyOf(connection, county, "tour.visits_per_week");
        });
    }

    private static boolean policyOf(Connection connection, String county, String key) throws SQLException {
        Rows.insert(
                connection,
                "insert into policy (county_id, row_no, key, value, from_date) values (?, 0, ?, '2', '2026-01-01')",
                List.of(key),
                (row, rowNo) -> List.of(county, row));
        return true;
    }

    private static List<String> seen(String sql) {
        return transactions.readShared(connection -> texts(connection, sql));
    }

    private static List<String> seenFrom(String county, String sql) {
        return transactions.read(county, connection -> texts(connection, sql));
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        return Rows.list(connection, sql, List.of(), row -> row.getString(1));
    }
}
