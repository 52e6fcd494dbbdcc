package org.tidalrounds.county.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidalrounds.county.County;
import org.tidalrounds.county.table.Column;
import org.tidalrounds.county.table.CountyTables;
import org.tidalrounds.county.table.Table;
import org.tidalrounds.database.Rows;

/** What goes before and after the rows of a new state of a county, within its transaction. */
final class CountyReplacement {
    private final Connection connection;
    private final String countyId;

    CountyReplacement(Connection connection, String countyId) {
        this.connection = connection;
        this.countyId = countyId;
    }

    /** Empties the tables that nothing refers to; the others are brought up to date row by row. */
    void clear() throws SQLException {
        for (Table<?> table : backwards()) {
            if (!table.isReferredTo()) {
                Rows.change(connection, "delete from \"%s\" where county_id = ?".formatted(table.name()), countyId);
            }
        }
    }

    /** Deletes the rows that the new state lacks; those that something still refers to become gone. */
    void removeVanished(County content) throws SQLException {
        Rows.change(connection, "set constraints all immediate");
        for (Table<?> table : backwards()) {
            if (table.isReferredTo()) {
                removeVanished(table, content);
            }
        }
    }

    private <R> void removeVanished(Table<R> table, County content) throws SQLException {
        Column<R, ?> key = table.key().get(0);
        Set<String> kept = table.rows(content).stream().map(key::text).collect(Collectors.toSet());
        List<String> vanished = Rows.list(
                        connection,
                        "select \"%s\" from \"%s\" where county_id = ?".formatted(key.name(), table.name()),
                        List.of(countyId),
                        row -> row.getString(1))
                .stream()
                .filter(id -> !kept.contains(id))
                .toList();
        new VanishedRows(connection, countyId, table).remove(vanished);
    }

    /** Leave approved here is no less true because a file does not know of it. */
    void restoreLeave() throws SQLException {
        Rows.change(connection, """
                insert into leave (county_id, row_no, doctor_id, from_date, to_date, kind)
                select r.county_id, 1000000 + row_number() over (order by r.request_id), r.doctor_id, r.from_date, r.to_date, r.kind
                from leave_requests r join doctors d using (county_id, doctor_id)
                where r.county_id = ? and r.state = 'approved' and not d.gone
                on conflict do nothing
                """, countyId);
    }

    private static List<Table<?>> backwards() {
        List<Table<?>> tables = new ArrayList<>(CountyTables.all());
        Collections.reverse(tables);
        return tables;
    }
}
