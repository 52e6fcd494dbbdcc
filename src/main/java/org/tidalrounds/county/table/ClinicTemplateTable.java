package org.tidalrounds.county.table;

import java.time.DayOfWeek;
import java.util.List;
import org.tidalrounds.county.ClinicTemplate;
import org.tidalrounds.county.County;
import org.tidalrounds.county.HalfDay;
import org.tidalrounds.county.Title;
import org.tidalrounds.county.table.Table.Presence;

/** Specialist clinics that are held every week. */
public final class ClinicTemplateTable {
    private static final Column<ClinicTemplate, String> ID = Columns.word("template_id", "模板编码", ClinicTemplate::id);
    private static final Column<ClinicTemplate, String> FACILITY_ID =
            Columns.word("facility_id", "机构编码", ClinicTemplate::facilityId).refersTo("facilities");
    private static final Column<ClinicTemplate, String> DEPARTMENT =
            Columns.line("department", "科室", ClinicTemplate::department);
    private static final Column<ClinicTemplate, DayOfWeek> WEEKDAY =
            Column.of("weekday", "星期", ChoiceText.ofWeekdays(), ClinicTemplate::weekday);
    private static final Column<ClinicTemplate, HalfDay> HALF_DAY =
            Columns.code("half_day", "上下午", HalfDay.values(), ClinicTemplate::halfDay);
    private static final Column<ClinicTemplate, Title> MIN_TITLE =
            Columns.code("min_title", "最低职称", Title.values(), ClinicTemplate::minTitle);
    private static final Column<ClinicTemplate, Integer> CAPACITY =
            Columns.integer("capacity", "号源数", 1, 10_000, ClinicTemplate::capacity);
    private static final Column<ClinicTemplate, Integer> SLOT_MINUTES =
            Columns.integer("slot_minutes", "每号分钟", 1, 1440, ClinicTemplate::slotMinutes);

    public static final Table<ClinicTemplate> TABLE = new Table<>(
            "clinic_templates",
            "门诊模板",
            Presence.FILE,
            List.of(ID, FACILITY_ID, DEPARTMENT, WEEKDAY, HALF_DAY, MIN_TITLE, CAPACITY, SLOT_MINUTES),
            List.of(ID),
            List.of(),
            ClinicTemplateTable::row,
            County::clinicTemplates);

    private ClinicTemplateTable() {}

    private static ClinicTemplate row(RowValues<ClinicTemplate> row) {
        return new ClinicTemplate(
                row.get(ID),
                row.get(FACILITY_ID),
                row.get(DEPARTMENT),
                row.get(WEEKDAY),
                row.get(HALF_DAY),
                row.get(MIN_TITLE),
                row.get(CAPACITY),
                row.get(SLOT_MINUTES));
    }
}
