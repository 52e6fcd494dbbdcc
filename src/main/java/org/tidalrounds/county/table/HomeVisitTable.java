package org.tidalrounds.county.table;

import java.util.List;
import org.tidalrounds.county.County;
import org.tidalrounds.county.HomeVisit;
import org.tidalrounds.county.table.Table.Presence;

/** Residents to be seen at home during the tour visit to their village. */
public final class HomeVisitTable {
    private static final Column<HomeVisit, String> RESIDENT_ID =
            Columns.word("resident_id", "居民编码", HomeVisit::residentId).refersTo("residents");
    private static final Column<HomeVisit, Integer> EVERY_WEEKS =
            Columns.integer("every_weeks", "间隔周数", 1, 520, HomeVisit::everyWeeks);
    private static final Column<HomeVisit, Integer> MINUTES =
            Columns.integer("minutes", "分钟", 1, 1440, HomeVisit::minutes);
    private static final Column<HomeVisit, String> SKILL = Columns.word("skill", "技能", HomeVisit::skill);

    public static final Table<HomeVisit> TABLE = new Table<>(
            "home_visits",
            "入户随访",
            Presence.OPTIONAL,
            List.of(RESIDENT_ID, EVERY_WEEKS, MINUTES, SKILL),
            List.of(RESIDENT_ID, SKILL),
            List.of(),
            HomeVisitTable::row,
            County::homeVisits);

    private HomeVisitTable() {}

    private static HomeVisit row(RowValues<HomeVisit> row) {
        return new HomeVisit(row.get(RESIDENT_ID), row.get(EVERY_WEEKS), row.get(MINUTES), row.get(SKILL));
    }
}
