package org.tidalrounds.roster.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.OpenDemand;

/** The table {@code open_demands}; the reason stays a key with arguments, to be read in either language. */
final class OpenDemandTable {
    private static final String COLUMNS = "row_no, kind, ref, date, place_id, rule, reason_key, reason_arguments";

    private OpenDemandTable() {}

    static void insert(RosterRows rows, List<OpenDemand> open) throws SQLException {
        insert(rows, open, 0);
    }

    private static void insert(RosterRows rows, List<OpenDemand> open, int firstRow) throws SQLException {
        rows.insert(
                "open_demands",
                COLUMNS,
                open,
                (demand, rowNo) -> List.of(
                        firstRow + rowNo,
                        demand.kind(),
                        demand.ref(),
                        demand.date(),
                        demand.placeId(),
                        demand.rule(),
                        demand.reason().key(),
                        demand.reason().arguments().toArray(String[]::new)));
    }

    /** Puts demands in the place of those of the same kind, reference and day as {@code about} names. */
    static void replace(RosterRows rows, List<OpenDemand> about, List<OpenDemand> open) throws SQLException {
        for (OpenDemand demand : about) {
            rows.execute(
                    "delete from open_demands where county_id = ? and roster_id = ? and kind = ? and ref = ? and date = ?",
                    List.of(demand.kind(), demand.ref(), demand.date()));
        }
        insert(rows, open, nextRow(rows));
    }

    /** Puts demands in the place of all of a kind that are open by a rule. */
    static void replaceAll(RosterRows rows, String kind, String rule, List<OpenDemand> open) throws SQLException {
        rows.execute(
                "delete from open_demands where county_id = ? and roster_id = ? and kind = ? and rule = ?",
                List.of(kind, rule));
        insert(rows, open, nextRow(rows));
    }

    private static int nextRow(RosterRows rows) throws SQLException {
        int last = rows.list("open_demands", "coalesce(max(row_no), -1)", "", List.of(), row -> row.getInt(1))
                .get(0);
        return last + 1;
    }

    static List<OpenDemand> list(RosterRows rows, DaySpan days) throws SQLException {
        return rows.list(
                "open_demands",
                COLUMNS,
                "and date between ? and ? order by row_no",
                List.of(days.from(), days.to()),
                OpenDemandTable::demand);
    }

    private static OpenDemand demand(ResultSet row) throws SQLException {
        String[] arguments = (String[]) row.getArray("reason_arguments").getArray();
        return new OpenDemand(
                row.getString("kind"),
                row.getString("ref"),
                row.getObject("date", LocalDate.class),
                row.getString("place_id"),
                row.getString("rule"),
                new Message(row.getString("reason_key"), List.of(arguments)));
    }
}
