package org.tidalrounds.roster.history;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.tidalrounds.county.table.Column;
import org.tidalrounds.county.table.Columns;
import org.tidalrounds.county.table.RowValues;
import org.tidalrounds.county.table.Table;
import org.tidalrounds.county.table.Table.Presence;
import org.tidalrounds.roster.Duty;
import org.tidalrounds.roster.DutyKind;

/** The file {@code duties.csv} of a plan folder. */
final class DutyFileTable {
    private static final Column<Duty, String> ID = Columns.word("duty_id", "任务编号", Duty::id);
    private static final Column<Duty, LocalDate> DATE = Columns.date("date", "日期", Duty::date);
    private static final Column<Duty, LocalTime> START = Column.of("start", "开始", new TimeText(), Duty::start);
    private static final Column<Duty, LocalTime> END = Column.of("end", "结束", new TimeText(), Duty::end);
    private static final Column<Duty, DutyKind> KIND = Columns.code("kind", "类别", DutyKind.values(), Duty::kind);
    private static final Column<Duty, String> PLACE = Columns.word("place_id", "地点", Duty::placeId);
    private static final Column<Duty, String> DOCTOR = Columns.word("doctor_id", "医生编号", Duty::doctorId);
    private static final Column<Duty, String> ROLE =
            Columns.line("role", "角色", Duty::role).orEmpty();
    private static final Column<Duty, String> REF =
            Columns.line("ref", "所属", Duty::ref).orEmpty();

    static final Table<Duty> TABLE = new Table<>(
            "duties",
            "任务",
            Presence.FILE,
            List.of(ID, DATE, START, END, KIND, PLACE, DOCTOR, ROLE, REF),
            List.of(ID),
            List.of(),
            DutyFileTable::row,
            county -> List.of());

    private DutyFileTable() {}

    private static Duty row(RowValues<Duty> row) {
        return new Duty(
                row.get(ID),
                row.get(DATE),
                row.get(START),
                row.get(END),
                row.get(KIND),
                row.get(PLACE),
                row.get(DOCTOR),
                row.get(ROLE),
                row.get(REF));
    }
}
