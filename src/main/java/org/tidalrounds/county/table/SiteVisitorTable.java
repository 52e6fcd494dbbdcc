package org.tidalrounds.county.table;

import java.time.LocalDate;
import java.util.List;
import org.tidalrounds.county.VisitorCount;
import org.tidalrounds.county.table.Table.Presence;

/**
 * Visitors of a single site in a file of its own, as gates and crawls write it: {@code date, visitors, flag}. A flagged count is one
 * its source does not believe.
 */
public final class SiteVisitorTable {
    private static final Column<FlaggedCount, LocalDate> DATE =
            Columns.date("date", "日期", count -> count.count().date());
    private static final Column<FlaggedCount, Integer> VISITORS = Columns.integer(
            "visitors",
            "游客数",
            -Columns.MANY,
            Columns.MANY,
            count -> count.count().visitors());
    private static final Column<FlaggedCount, String> FLAG =
            Columns.line("flag", "标记", FlaggedCount::flag).orEmpty();

    public static final Table<FlaggedCount> TABLE = new Table<>(
            "visitors",
            "游客量",
            Presence.FILE,
            List.of(DATE, VISITORS, FLAG),
            List.of(DATE),
            List.of(),
            SiteVisitorTable::row,
            county -> List.of());

    /** @param flag why the count is not believed; empty when it is */
    public record FlaggedCount(VisitorCount count, String flag) {}

    private SiteVisitorTable() {}

    private static FlaggedCount row(RowValues<FlaggedCount> row) {
        return new FlaggedCount(new VisitorCount(row.get(DATE), "", row.get(VISITORS)), row.get(FLAG));
    }
}
