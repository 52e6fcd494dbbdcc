package org.tidalrounds.roster.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.tidalrounds.county.Coded;
import org.tidalrounds.database.Rows;
import org.tidalrounds.roster.Duty;
import org.tidalrounds.roster.DutyKind;

/** What the published rosters lay on one doctor. */
public final class DoctorDuties {
    private static final String SELECT = """
            select r.version, r.roster_id, d.duty_id, w.date, w.starts, w.ends, w.kind, w.place_id, d.doctor_id, d.role, w.ref
            from rosters r
            join works w using (county_id, roster_id)
            join duties d using (county_id, roster_id, work_id)
            where r.county_id = ? and r.state = 'published' and r.to_date >= ? and r.from_date <= ? and w.date between ? and ?
                and d.doctor_id = ? and (w.kind <> 'run' or exists (select from duties lead where lead.county_id = w.county_id
                    and lead.roster_id = w.roster_id and lead.work_id = w.work_id and lead.seat = 1 and lead.doctor_id is not null))
            order by w.date, w.starts, w.work_id
            """;

    private DoctorDuties() {}

    /**
     * A duty of a published roster.
     *
     * @param version of the roster
     */
    public record Published(RosterKey roster, int version, Duty duty) {
        /** The same in every version while day, kind, place and start are. */
        public String id() {
            return duty.date() + "." + duty.kind().code() + "." + duty.placeId() + "."
                    + duty.start().toString().replace(":", "");
        }
    }

    /** The duties of some days, by time. */
    public static List<Published> list(Connection connection, String countyId, String doctorId, DaySpan days)
            throws SQLException {
        return Rows.list(
                connection,
                SELECT,
                List.of(countyId, days.from(), days.to(), days.from(), days.to(), doctorId),
                row -> published(countyId, row));
    }

    private static Published published(String countyId, ResultSet row) throws SQLException {
        return new Published(
                new RosterKey(countyId, row.getLong("roster_id")),
                row.getInt("version"),
                new Duty(
                        row.getString("duty_id"),
                        row.getObject("date", LocalDate.class),
                        row.getObject("starts", LocalTime.class),
                        row.getObject("ends", LocalTime.class),
                        Coded.of(DutyKind.values(), row.getString("kind")),
                        row.getString("place_id"),
                        row.getString("doctor_id"),
                        row.getString("role"),
                        row.getString("ref")));
    }
}
