package org.tidalrounds.county.table;

import java.time.LocalDate;
import java.util.List;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Leave;
import org.tidalrounds.county.table.Table.Presence;

/** Absences of doctors. */
public final class LeaveTable {
    private static final Column<Leave, String> DOCTOR_ID =
            Columns.word("doctor_id", "医生编码", Leave::doctorId).refersTo("doctors");
    private static final Column<Leave, LocalDate> FROM = Columns.date("from_date", "开始日期", Leave::from);
    private static final Column<Leave, LocalDate> TO = Columns.date("to_date", "结束日期", Leave::to);
    private static final Column<Leave, String> KIND = Columns.line("kind", "类别", Leave::kind);

    public static final Table<Leave> TABLE = new Table<>(
            "leave",
            "请假",
            Presence.FILE,
            List.of(DOCTOR_ID, FROM, TO, KIND),
            List.of(DOCTOR_ID, FROM, TO, KIND),
            List.of(RowRule.inOrder(FROM, TO)),
            LeaveTable::row,
            County::leave);

    private LeaveTable() {}

    private static Leave row(RowValues<Leave> row) {
        return new Leave(row.get(DOCTOR_ID), row.get(FROM), row.get(TO), row.get(KIND));
    }
}
