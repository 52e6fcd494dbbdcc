package org.tidalrounds.county.table;

import java.time.DayOfWeek;
import java.util.List;
import org.tidalrounds.county.County;
import org.tidalrounds.county.HalfDay;
import org.tidalrounds.county.VisitingClinic;
import org.tidalrounds.county.table.Table.Presence;

/** Clinics of county experts at township centres. */
public final class VisitingClinicTable {
    private static final Column<VisitingClinic, String> ID = Columns.word("clinic_id", "坐诊编码", VisitingClinic::id);
    private static final Column<VisitingClinic, String> FACILITY_ID =
            Columns.word("facility_id", "机构编码", VisitingClinic::facilityId).refersTo("facilities");
    private static final Column<VisitingClinic, String> DEPARTMENT =
            Columns.line("department", "科室", VisitingClinic::department);
    private static final Column<VisitingClinic, DayOfWeek> WEEKDAY =
            Column.of("weekday", "星期", ChoiceText.ofWeekdays(), VisitingClinic::weekday);
    private static final Column<VisitingClinic, HalfDay> HALF_DAY =
            Columns.code("half_day", "上下午", HalfDay.values(), VisitingClinic::halfDay);
    private static final Column<VisitingClinic, Integer> EVERY_WEEKS =
            Columns.integer("every_weeks", "间隔周数", 1, 520, VisitingClinic::everyWeeks);

    public static final Table<VisitingClinic> TABLE = new Table<>(
            "visiting_clinics",
            "定期坐诊",
            Presence.FILE,
            List.of(ID, FACILITY_ID, DEPARTMENT, WEEKDAY, HALF_DAY, EVERY_WEEKS),
            List.of(ID),
            List.of(),
            VisitingClinicTable::row,
            County::visitingClinics);

    private VisitingClinicTable() {}

    private static VisitingClinic row(RowValues<VisitingClinic> row) {
        return new VisitingClinic(
                row.get(ID),
                row.get(FACILITY_ID),
                row.get(DEPARTMENT),
                row.get(WEEKDAY),
                row.get(HALF_DAY),
                row.get(EVERY_WEEKS));
    }
}
