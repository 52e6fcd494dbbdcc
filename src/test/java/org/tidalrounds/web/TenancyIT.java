package org.tidalrounds.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.store.CountyName;
import org.tidalrounds.county.table.CountyTables;
import org.tidalrounds.county.table.Table;
import org.tidalrounds.database.TestDatabases;
import org.tidalrounds.roster.SmallPlan;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.StoredRoster;

/** Two counties in one installation, the second with the same ids as the first. */
class TenancyIT {
    private static ServedCounty served;

    @BeforeAll
    static void storeTwoCounties() {
        served = ServedCounty.withRoster();
        served.service().counties().save(new CountyName("empty", "空县"), ServedCounty.WUSHAN);
        served.signIn(Role.COORDINATOR);
        served.signIn(Role.ADMINISTRATOR);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void everyTableWithRowsOfCountiesIsIsolatedFromTheService() throws SQLException {
        List<String> tables = asOwner(
                "select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid"
                        + " where c.relkind in ('r', 'p') and a.attname = 'county_id' and c.relnamespace = 'public'::regnamespace");
        assertThat(tables)
                .contains("accounts", "sessions", "audit_entries", "residents", "duties")
                .hasSizeGreaterThan(30);
        assertThat(asOwner("select tablename from pg_policies p join pg_class c on c.relname = p.tablename"
                        + " where p.policyname = 'own_county' and 'tidal_service' = any(p.roles) and c.relrowsecurity"))
                .containsExactlyInAnyOrderElementsOf(tables);
    }

    @Test
    void tablesOfNoCountyHoldNothingOfOne() throws SQLException {
        assertThat(
                        asOwner(
                                "select relname from pg_class c where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace"
                                        + " and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'county_id')"))
                .containsExactlyInAnyOrder("flyway_schema_history", "roster_tables", "scheduled_tasks");
    }

    @Test
    void theServiceOwnsNothingAndCannotGoAroundIsolation() throws SQLException {
        assertThat(asOwner("select relname from pg_class where relowner = 'tidal_service'::regrole"))
                .isEmpty();
        assertThat(asOwner("select (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)::text from pg_roles"
                        + " where rolname = 'tidal_service'"))
                .containsExactly("false");
    }

    @Test
    void noTableShowsTheServiceARowOfAnotherCounty() throws SQLException {
        for (String table : asOwner("select tablename from pg_policies where policyname = 'own_county'")) {
            if (!table.equals("counties")) {
                assertThat(asService("empty", "select distinct county_id from " + table))
                        .as(table)
                        .isSubsetOf("empty");
            }
        }
    }

    @Test
    void noTableTakesARowOfAnotherCounty() throws SQLException {
        // Ledgers and the audit trail let the service delete nothing at all.
        for (String table : asOwner("with own as materialized (select tablename from pg_policies"
                + " where policyname = 'own_county' and tablename <> 'counties')"
                + " select tablename from own where has_table_privilege('tidal_service', tablename, 'delete')")) {
            assertThat(asService(
                            "empty",
                            "with moved as (delete from " + table
                                    + " where county_id = 'wushan' returning 1) select count(*)::text from moved"))
                    .as(table)
                    .containsExactly("0");
        }
    }

    @Test
    void oneCountysRosterIsNotFoundInAnother() {
        StoredRoster roster = served.service().rosters().findLatest("wushan").orElseThrow();
        assertThat(served.service().rosters().findLatest("empty")).isEmpty();
        assertThat(served.service()
                        .rosters()
                        .find(new RosterKey("empty", roster.key().rosterId())))
                .isEmpty();
    }

    @Test
    void oneCountysAccountsAndSessionsAreNotFoundInAnother() {
        assertThat(served.service().accounts().list("empty", Optional.empty(), "", 100))
                .isEmpty();
        assertThat(served.service().accounts().findByPhone("empty", ServedCounty.phone(Role.COORDINATOR)))
                .isEmpty();
        assertThat(served.service().audit().prove("empty").entries()).isZero();
    }

    @Test
    void countiesWithTheSameIdsKeepTheirOwnRows() {
        for (Table<?> table : CountyTables.all()) {
            assertThat(served.service().counties().list("wushan", table))
                    .as(table.name())
                    .hasSameSizeAs(served.service().counties().list("empty", table));
        }
        served.service().rosters().save("empty", SmallPlan.of(ServedCounty.WUSHAN), Instant.EPOCH);
        assertThat(served.service().rosters().findLatest("wushan").orElseThrow().createdAt())
                .isNotEqualTo(Instant.EPOCH);
    }

    private static List<String> asOwner(String sql) throws SQLException {
        return TestDatabases.texts(served.database(), sql);
    }

    private static List<String> asService(String county, String sql) throws SQLException {
        try (Connection connection = connect()) {
            texts(
                    connection,
                    "select set_config('role', 'tidal_service', false), set_config('tidal.county', '" + county
                            + "', false)");
            connection.setAutoCommit(false);
            List<String> texts = texts(connection, sql);
            connection.rollback();
            return texts;
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                served.database().jdbcUrl(),
                served.database().user(),
                served.database().password());
    }
}
