package org.tidalrounds.roster.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.tidalrounds.roster.TidalDay;

/** The table {@code tidal_days}. */
final class TidalDayTable {
    private static final String COLUMNS = "row_no, date, village_code, q50, q80, doctors_needed";

    /** Counted, so that a changed duty counts at once. */
    private static final String STAFFED =
            "(select count(*) from works w join duties d using (county_id, roster_id, work_id)"
                    + " where w.county_id = tidal_days.county_id and w.roster_id = tidal_days.roster_id and w.kind = 'tidal'"
                    + " and w.ref = tidal_days.village_code and w.date = tidal_days.date and d.doctor_id is not null)"
                    + " as doctors_staffed";

    private TidalDayTable() {}

    static void insert(RosterRows rows, List<TidalDay> days) throws SQLException {
        rows.insert(
                "tidal_days",
                COLUMNS,
                days,
                (day, rowNo) ->
                        List.of(rowNo, day.date(), day.villageCode(), day.q50(), day.q80(), day.doctorsNeeded()));
    }

    static List<TidalDay> list(RosterRows rows) throws SQLException {
        return rows.list("tidal_days", COLUMNS + ", " + STAFFED, "order by row_no", List.of(), TidalDayTable::day);
    }

    private static TidalDay day(ResultSet row) throws SQLException {
        return new TidalDay(
                row.getObject("date", LocalDate.class),
                row.getString("village_code"),
                row.getInt("q50"),
                row.getInt("q80"),
                row.getInt("doctors_needed"),
                row.getInt("doctors_staffed"));
    }
}
