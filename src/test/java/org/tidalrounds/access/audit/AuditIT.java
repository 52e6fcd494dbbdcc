package org.tidalrounds.access.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.access.AuditEntry;
import org.tidalrounds.access.AuditEvent;
import org.tidalrounds.access.AuditTrail;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.DatabaseAddress;
import org.tidalrounds.database.Migrations;
import org.tidalrounds.database.Rows;
import org.tidalrounds.database.TestDatabases;

class AuditIT {
    private static DatabaseAddress database;
    private static ApplicationContext context;
    private static CountyTransactions transactions;
    private static AuditTrail trail;
    private static AuditReader reader;
    private static int counties;

    private String county = "";

    @BeforeAll
    static void start() {
        database = TestDatabases.create();
        Migrations.apply(database);
        context = ApplicationContext.builder()
                .properties(Map.of(
                        "datasources.default.url", database.jdbcUrl(),
                        "datasources.default.username", database.user(),
                        "datasources.default.password", database.password()))
                .singletons(Clock.systemUTC())
                .start();
        transactions = context.getBean(CountyTransactions.class);
        trail = context.getBean(AuditTrail.class);
        reader = context.getBean(AuditReader.class);
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @BeforeEach
    void makeACounty() {
        county = "county" + ++counties;
        transactions.write(
                county,
                connection -> Rows.change(
                        connection, "insert into counties (county_id, name) values (?, ?)", county, county));
    }

    @Test
    void entriesHangTogether() {
        record(3);
        AuditProof proof = reader.prove(county);
        assertThat(proof.whole()).isTrue();
        assertThat(proof.entries()).isEqualTo(3);
        assertThat(proof.head()).isEqualTo(newest().hash());
    }

    @Test
    void anEmptyTrailIsWhole() {
        assertThat(reader.prove(county)).isEqualTo(new AuditProof(true, 0, 0, AuditEntry.START));
    }

    @Test
    void writersAtOnceMakeOneChain() {
        IntStream.range(0, 40).parallel().forEach(i -> trail.record(county, event("at.once")));
        assertThat(reader.prove(county).whole()).isTrue();
        assertThat(reader.prove(county).entries()).isEqualTo(40);
    }

    @Test
    void anEventIsKeptOnlyIfItsTransactionIs() {
        assertThatThrownBy(() -> transactions.write(county, connection -> {
                    trail.record(connection, county, event("rolled.back"));
                    throw new IllegalStateException("no");
                }))
                .hasMessageContaining("no");
        assertThat(reader.prove(county).entries()).isZero();
    }

    @Test
    void theServiceCannotChangeAnEntry() {
        record(1);
        assertThatThrownBy(() -> change("update audit_entries set actor = 'nobody'"))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> change("delete from audit_entries")).hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> change("truncate audit_entries")).hasStackTraceContaining("permission denied");
    }

    @Test
    void notEvenTheOwnerChangesAnEntry() {
        record(1);
        assertThatThrownBy(() -> asOwner("update audit_entries set actor = 'nobody'"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> asOwner("delete from audit_entries")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> asOwner("truncate audit_entries")).hasMessageContaining("append-only");
    }

    @Test
    void aChangedEntryShows() throws SQLException {
        record(5);
        force("update audit_entries set actor = 'somebody else' where entry_no = 3");
        assertThat(reader.prove(county).whole()).isFalse();
        assertThat(reader.prove(county).firstBroken()).isEqualTo(3);
    }

    @Test
    void aMissingEntryShows() throws SQLException {
        record(5);
        force("delete from audit_entries where entry_no = 2");
        assertThat(reader.prove(county).firstBroken()).isEqualTo(3);
    }

    @Test
    void pagesGoBackFromTheNewest() {
        record(5);
        List<AuditEntry> first = reader.page(county, Long.MAX_VALUE, "", 2);
        List<AuditEntry> second = reader.page(county, first.get(1).entryNo(), "", 2);
        assertThat(first).extracting(AuditEntry::entryNo).containsExactly(5L, 4L);
        assertThat(second).extracting(AuditEntry::entryNo).containsExactly(3L, 2L);
    }

    private void record(int times) {
        IntStream.range(0, times)
                .forEach(i -> trail.record(county, event("test.event").with("no", i)));
    }

    private static AuditEvent event(String action) {
        return new AuditEvent("tester", action, "", Map.of());
    }

    private AuditEntry newest() {
        return reader.page(county, Long.MAX_VALUE, "", 1).get(0);
    }

    private void change(String sql) {
        transactions.write(county, connection -> Rows.change(connection, sql));
    }

    /** As somebody does who has the whole server in their hands. */
    private void force(String sql) throws SQLException {
        asOwner("set session_replication_role = replica; " + sql + " and county_id = '" + county + "'");
    }

    private static void asOwner(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
