package org.tidalrounds.roster.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;
import org.tidalrounds.roster.Plan;

/** Writes, copies and clears what is in a roster, within the caller's transaction. */
public final class RosterContent {
    private static final JsonMapper JSON = new JsonMapper();

    private RosterContent() {}

    /** Puts a plan into a draft in place of what was in it. */
    public static void replace(Connection connection, RosterKey key, Plan plan) throws SQLException {
        clear(connection, key, "where planned");
        insert(connection, key, plan);
        Rows.change(
                connection,
                "update rosters set report = ?::json, revision = revision + 1 where county_id = ? and roster_id = ?",
                text(plan.report()),
                key.countyId(),
                key.rosterId());
    }

    /** To be called when a roster stored whole is committed, see {@link CountyTransactions#analyze}. */
    public static void analyze(CountyTransactions transactions) {
        transactions.analyze(transactions.readShared(connection -> tables(connection, "", "asc")));
    }

    static void insert(Connection connection, RosterKey key, Plan plan) throws SQLException {
        RosterRows rows = new RosterRows(connection, key);
        PostingTable.insert(rows, plan.postings());
        RunTable.insert(rows, plan.runs());
        WorkTable.insert(rows, plan.works());
        TidalDayTable.insert(rows, plan.tidal());
        ClinicSessionTable.insert(rows, plan.sessions());
        OpenDemandTable.insert(rows, plan.open());
    }

    /** Deletes everything in a draft, so that it may be deleted itself. */
    public static void clear(Connection connection, RosterKey key) throws SQLException {
        clear(connection, key, "");
    }

    private static void clear(Connection connection, RosterKey key, String which) throws SQLException {
        for (String table : tables(connection, which, "desc")) {
            Rows.change(
                    connection,
                    "delete from " + table + " where county_id = ? and roster_id = ?",
                    key.countyId(),
                    key.rosterId());
        }
    }

    /**
     * Copies everything in a roster, whatever columns its tables have, into an empty one of the same county. The changes made by
     * hand and their reasons go along, so the copy counts its revisions on from the original's.
     */
    public static void copy(Connection connection, RosterKey from, long toRosterId) throws SQLException {
        copy(connection, from, toRosterId, "");
        Rows.change(
                connection,
                "update rosters copy set report = original.report, revision = original.revision + 1"
                        + " from rosters original where original.county_id = ? and original.roster_id = ?"
                        + " and copy.county_id = ? and copy.roster_id = ?",
                from.countyId(),
                from.rosterId(),
                from.countyId(),
                toRosterId);
    }

    /** Copies what a roster was told and no plan replaces, such as what it assumes. */
    public static void copyTold(Connection connection, RosterKey from, long toRosterId) throws SQLException {
        copy(connection, from, toRosterId, "where not planned");
    }

    private static void copy(Connection connection, RosterKey from, long toRosterId, String which) throws SQLException {
        for (String table : tables(connection, which, "asc")) {
            String columns = String.join(", ", columns(connection, table));
            Rows.change(
                    connection,
                    "insert into %1$s (county_id, roster_id, %2$s) select county_id, ?, %2$s from %1$s"
                                    .formatted(table, columns)
                            + " where county_id = ? and roster_id = ?",
                    toRosterId,
                    from.countyId(),
                    from.rosterId());
        }
    }

    private static List<String> tables(Connection connection, String which, String order) throws SQLException {
        return Rows.list(
                connection,
                "select quote_ident(name) from roster_tables " + which + " order by position " + order,
                List.of(),
                row -> row.getString(1));
    }

    /** All but the key's and what the database computes. */
    private static List<String> columns(Connection connection, String table) throws SQLException {
        return Rows.list(
                connection,
                "select quote_ident(attname) from pg_attribute where attrelid = ?::regclass and attnum > 0"
                        + " and not attisdropped and attgenerated = '' and attname not in ('county_id', 'roster_id')",
                List.of(table),
                row -> row.getString(1));
    }

    static String text(Map<String, Object> report) {
        try {
            return JSON.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
