package org.tidalrounds.roster.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.tidalrounds.county.Coded;
import org.tidalrounds.roster.Duty;
import org.tidalrounds.roster.DutyKind;

/** The table {@code duties}. */
final class DutyTable {
    private static final String COLUMNS = "row_no, duty_id, date, starts, ends, kind, place_id, doctor_id, role, ref";

    private DutyTable() {}

    static void insert(RosterRows rows, List<Duty> duties) throws SQLException {
        rows.insert(
                "duties",
                COLUMNS,
                duties,
                (duty, rowNo) -> List.of(
                        rowNo,
                        duty.id(),
                        duty.date(),
                        duty.start(),
                        duty.end(),
                        duty.kind().code(),
                        duty.placeId(),
                        duty.doctorId(),
                        duty.role(),
                        duty.ref()));
    }

    static List<Duty> list(RosterRows rows) throws SQLException {
        return rows.list("duties", COLUMNS, "order by row_no", List.of(), DutyTable::duty);
    }

    private static Duty duty(ResultSet row) throws SQLException {
        return new Duty(
                row.getString("duty_id"),
                row.getObject("date", LocalDate.class),
                row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                Coded.of(DutyKind.values(), row.getString("kind")),
                row.getString("place_id"),
                row.getString("doctor_id"),
                row.getString("role"),
                row.getString("ref"));
    }
}
