package org.tidalrounds.roster.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.tidalrounds.county.Coded;
import org.tidalrounds.county.HalfDay;
import org.tidalrounds.roster.ClinicSession;

/** The table {@code clinic_sessions}. */
final class ClinicSessionTable {
    private static final String COLUMNS =
            "row_no, session_id, template_id, date, half_day, facility_id, department," + " capacity, reserved";

    /** The doctor on the only seat; a session whose work is closed is not held. */
    private static final String DOCTOR = "(select doctor_id from duties d where d.county_id = clinic_sessions.county_id"
            + " and d.roster_id = clinic_sessions.roster_id and d.work_id = session_id and d.seat = 1) as doctor_id";

    private static final String HELD = "and exists (select from works w where w.county_id = clinic_sessions.county_id"
            + " and w.roster_id = clinic_sessions.roster_id and w.work_id = session_id) order by row_no";

    private ClinicSessionTable() {}

    static void insert(RosterRows rows, List<ClinicSession> sessions) throws SQLException {
        rows.insert(
                "clinic_sessions",
                COLUMNS,
                sessions,
                (session, rowNo) -> List.of(
                        rowNo,
                        session.id(),
                        session.templateId(),
                        session.date(),
                        session.halfDay().code(),
                        session.facilityId(),
                        session.department(),
                        session.capacity(),
                        session.reserved()));
    }

    static List<ClinicSession> list(RosterRows rows) throws SQLException {
        return rows.list("clinic_sessions", COLUMNS + ", " + DOCTOR, HELD, List.of(), ClinicSessionTable::session);
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
