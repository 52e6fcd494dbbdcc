package org.tidalrounds.roster.history;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.tidalrounds.county.table.Column;
import org.tidalrounds.county.table.Columns;
import org.tidalrounds.county.table.RowValues;
import org.tidalrounds.county.table.Table;
import org.tidalrounds.county.table.Table.Presence;
import org.tidalrounds.roster.Run;

/** The file {@code runs.csv} of a plan folder; the visits stand in another file. */
final class RunFileTable {
    private static final Column<Run, String> ID = Columns.word("run_id", "车次", Run::id);
    private static final Column<Run, LocalDate> DATE = Columns.date("date", "日期", Run::date);
    private static final Column<Run, String> BASE = Columns.word("base_facility_id", "出发机构", Run::baseFacilityId);
    private static final Column<Run, Integer> VEHICLE = Columns.count("vehicle", "车号", Run::vehicle);
    private static final Column<Run, LocalTime> LEAVE = Column.of("leave_base", "出发", new TimeText(), Run::leaveBase);
    private static final Column<Run, LocalTime> BACK = Column.of("back_base", "返回", new TimeText(), Run::backBase);
    private static final Column<Run, Integer> DRIVE = Columns.count("drive_minutes", "行车分钟", Run::driveMinutes);
    private static final Column<Run, String> CREW = Columns.<Run>line(
                    "crew_doctor_ids", "医生编号", run -> String.join(";", run.crewDoctorIds()))
            .orEmpty();

    static final Table<Run> TABLE = new Table<>(
            "runs",
            "车次",
            Presence.FILE,
            List.of(ID, DATE, BASE, VEHICLE, LEAVE, BACK, DRIVE, CREW),
            List.of(ID),
            List.of(),
            RunFileTable::row,
            county -> List.of());

    private RunFileTable() {}

    private static Run row(RowValues<Run> row) {
        String crew = row.get(CREW);
        return new Run(
                row.get(ID),
                row.get(DATE),
                row.get(BASE),
                row.get(VEHICLE),
                row.get(LEAVE),
                row.get(BACK),
                row.get(DRIVE),
                crew.isEmpty() ? List.of() : List.of(crew.split(";")),
                List.of());
    }
}
