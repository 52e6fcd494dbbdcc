package org.tidalrounds.county.table;

import java.util.List;
import org.tidalrounds.county.County;
import org.tidalrounds.county.TravelRow;
import org.tidalrounds.county.table.Table.Presence;

/** Known driving times between places; pairs that are missing fall back to an estimate. */
public final class TravelRowTable {
    private static final Column<TravelRow, String> FROM_ID =
            Columns.word("from_id", "起点编码", TravelRow::fromId).refersTo("facilities", "villages");
    private static final Column<TravelRow, String> TO_ID =
            Columns.word("to_id", "终点编码", TravelRow::toId).refersTo("facilities", "villages");
    private static final Column<TravelRow, Integer> MINUTES =
            Columns.integer("minutes", "分钟", 0, 2880, TravelRow::minutes);
    private static final Column<TravelRow, Double> KILOMETRES = Columns.kilometres("km", "公里", TravelRow::kilometres);

    public static final Table<TravelRow> TABLE = new Table<>(
            "travel",
            "行车时间",
            Presence.OPTIONAL,
            List.of(FROM_ID, TO_ID, MINUTES, KILOMETRES),
            List.of(FROM_ID, TO_ID),
            List.of(),
            TravelRowTable::row,
            County::travel);

    private TravelRowTable() {}

    private static TravelRow row(RowValues<TravelRow> row) {
        return new TravelRow(row.get(FROM_ID), row.get(TO_ID), row.get(MINUTES), row.get(KILOMETRES));
    }
}
