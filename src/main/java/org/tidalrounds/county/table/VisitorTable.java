package org.tidalrounds.county.table;

import java.time.LocalDate;
import java.util.List;
import org.tidalrounds.county.County;
import org.tidalrounds.county.VisitorCount;
import org.tidalrounds.county.table.Table.Presence;

/**
 * Visitors counted at scenic villages, day by day. Counts below zero are read: gates and hands err now and then, and the forecast
 * warns of those it leaves out.
 */
public final class VisitorTable {
    private static final Column<VisitorCount, LocalDate> DATE = Columns.date("date", "日期", VisitorCount::date);
    private static final Column<VisitorCount, String> VILLAGE_CODE =
            Columns.word("village_code", "村编码", VisitorCount::villageCode).refersTo("villages");
    private static final Column<VisitorCount, Integer> VISITORS =
            Columns.integer("visitors", "游客数", -Columns.MANY, Columns.MANY, VisitorCount::visitors);

    public static final Table<VisitorCount> TABLE = new Table<>(
            "visitors",
            "游客量",
            Presence.FILE,
            List.of(DATE, VILLAGE_CODE, VISITORS),
            List.of(DATE, VILLAGE_CODE),
            List.of(),
            VisitorTable::row,
            County::visitors);

    private VisitorTable() {}

    private static VisitorCount row(RowValues<VisitorCount> row) {
        return new VisitorCount(row.get(DATE), row.get(VILLAGE_CODE), row.get(VISITORS));
    }
}
