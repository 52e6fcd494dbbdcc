package org.tidalrounds.roster.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.tidalrounds.county.Coded;
import org.tidalrounds.county.HalfDay;
import org.tidalrounds.roster.ClinicSession;

/** The table {@code clinic_sessions}. */
final class ClinicSessionTable {
    private static final String COLUMNS = "row_no, session_id, template_id, date, half_day, facility_id, department,"
            + " doctor_id, capacity, reserved";

    private ClinicSessionTable() {}

    static void insert(RosterRows rows, List<ClinicSession> sessions) throws SQLException {
        rows.insert(
                "clinic_sessions",
                COLUMNS,
                sessions,
                (session, rowNo) -> Arrays.asList(
                        rowNo,
                        session.id(),
                        session.templateId(),
                        session.date(),
                        session.halfDay().code(),
                        session.facilityId(),
                        session.department(),
                        session.doctorId().isEmpty() ? null : session.doctorId(),
                        session.capacity(),
                        session.reserved()));
    }

    static List<ClinicSession> list(RosterRows rows) throws SQLException {
        return rows.list("clinic_sessions", COLUMNS, "order by row_no", List.of(), ClinicSessionTable::session);
    }

    private static ClinicSession session(ResultSet row) throws SQLException {
        return new ClinicSession(
                row.getString("session_id"),
                row.getString("template_id"),
                row.getObject("date", LocalDate.class),
                Coded.of(HalfDay.values(), row.getString("half_day")),
                row.getString("facility_id"),
                row.getString("department"),
                Objects.requireNonNullElse(row.getString("doctor_id"), ""),
                row.getInt("capacity"),
                row.getInt("reserved"));
    }
}
