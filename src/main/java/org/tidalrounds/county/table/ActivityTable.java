package org.tidalrounds.county.table;

import java.time.LocalDate;
import java.util.List;
import org.tidalrounds.county.Activity;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Title;
import org.tidalrounds.county.table.Table.Presence;

/** Other planned work, such as joint chronic clinics and lectures. */
public final class ActivityTable {
    private static final Column<Activity, String> ID = Columns.word("activity_id", "活动编码", Activity::id);
    private static final Column<Activity, String> KIND = Columns.word("kind", "类别", Activity::kind);
    private static final Column<Activity, String> PLACE_ID =
            Columns.word("place_id", "地点编码", Activity::placeId).refersTo("facilities", "villages");
    private static final Column<Activity, LocalDate> FROM = Columns.date("from_date", "开始日期", Activity::from);
    private static final Column<Activity, LocalDate> TO = Columns.date("to_date", "结束日期", Activity::to);
    private static final Column<Activity, Integer> TIMES = Columns.integer("times", "次数", 1, 1000, Activity::times);
    private static final Column<Activity, Integer> MINUTES =
            Columns.integer("minutes", "分钟", 1, 1440, Activity::minutes);
    private static final Column<Activity, String> DEPARTMENT =
            Columns.line("department", "科室", Activity::department).orEmpty();
    private static final Column<Activity, Title> MIN_TITLE =
            Columns.code("min_title", "最低职称", Title.values(), Activity::minTitle);
    private static final Column<Activity, Integer> DOCTORS =
            Columns.integer("doctors", "医生数", 1, 1000, Activity::doctors);

    public static final Table<Activity> TABLE = new Table<>(
            "activities",
            "活动",
            Presence.OPTIONAL,
            List.of(ID, KIND, PLACE_ID, FROM, TO, TIMES, MINUTES, DEPARTMENT, MIN_TITLE, DOCTORS),
            List.of(ID),
            List.of(RowRule.inOrder(FROM, TO)),
            ActivityTable::row,
            County::activities);

    private ActivityTable() {}

    private static Activity row(RowValues<Activity> row) {
        return new Activity(
                row.get(ID),
                row.get(KIND),
                row.get(PLACE_ID),
                row.get(FROM),
                row.get(TO),
                row.get(TIMES),
                row.get(MINUTES),
                row.get(DEPARTMENT),
                row.get(MIN_TITLE),
                row.get(DOCTORS));
    }
}
