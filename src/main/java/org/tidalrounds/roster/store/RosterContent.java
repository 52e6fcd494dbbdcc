package org.tidalrounds.roster.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.tidalrounds.database.Rows;
import org.tidalrounds.roster.Plan;

/** Writes, copies and clears what is in a roster, within the caller's transaction. */
public final class RosterContent {
    private static final JsonMapper JSON = new JsonMapper();

    /** A table comes after those it refers to. */
    private static final List<String> TABLES =
            List.of("postings", "runs", "visits", "crews", "duties", "tidal_days", "clinic_sessions", "open_demands");

    private RosterContent() {}

    /** Puts a plan into a draft in place of what was in it. */
    public static void replace(Connection connection, RosterKey key, Plan plan) throws SQLException {
        clear(connection, key);
        insert(connection, key, plan);
        Rows.change(
                connection,
                "update rosters set report = ?::json, revision = revision + 1 where county_id = ? and roster_id = ?",
                text(plan.report()),
                key.countyId(),
                key.rosterId());
    }

    static void insert(Connection connection, RosterKey key, Plan plan) throws SQLException {
        RosterRows rows = new RosterRows(connection, key);
        PostingTable.insert(rows, plan.postings());
        RunTable.insert(rows, plan.runs());
        DutyTable.insert(rows, plan.duties());
        TidalDayTable.insert(rows, plan.tidal());
        ClinicSessionTable.insert(rows, plan.sessions());
        OpenDemandTable.insert(rows, plan.open());
    }

    private static void clear(Connection connection, RosterKey key) throws SQLException {
        for (int i = TABLES.size() - 1; i >= 0; i--) {
            Rows.change(
                    connection,
                    "delete from " + TABLES.get(i) + " where county_id = ? and roster_id = ?",
                    key.countyId(),
                    key.rosterId());
        }
    }

    /** Copies everything in a roster, whatever columns its tables have, into an empty one of the same county. */
    public static void copy(Connection connection, RosterKey from, long toRosterId) throws SQLException {
        for (String table : TABLES) {
            String columns = String.join(
                    ", ",
                    Rows.list(
                            connection,
                            "select quote_ident(column_name) from information_schema.columns where table_schema = 'public'"
                                    + " and table_name = ? and column_name not in ('county_id', 'roster_id')"
                                    + " and is_generated = 'NEVER'",
                            List.of(table),
                            row -> row.getString(1)));
            Rows.change(
                    connection,
                    "insert into %1$s (county_id, roster_id, %2$s) select county_id, ?, %2$s from %1$s"
                                    .formatted(table, columns)
                            + " where county_id = ? and roster_id = ?",
                    toRosterId,
                    from.countyId(),
                    from.rosterId());
        }
        Rows.change(
                connection,
                "update rosters set report = (select report from rosters where county_id = ? and roster_id = ?)"
                        + " where county_id = ? and roster_id = ?",
                from.countyId(),
                from.rosterId(),
                from.countyId(),
                toRosterId);
    }

    static String text(Map<String, Object> report) {
        try {
            return JSON.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
