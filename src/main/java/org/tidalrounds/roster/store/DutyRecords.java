package org.tidalrounds.roster.store;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tidalrounds.county.Coded;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;
import org.tidalrounds.roster.CarriedDuty;
import org.tidalrounds.roster.DutyHistory;
import org.tidalrounds.roster.DutyKind;
import org.tidalrounds.roster.Horizon;

/** Who carried what, by the rosters of the database. */
@Singleton
public final class DutyRecords {
    private static final long NO_ROSTER = -1;
    private static final String CARRIED = """
            select d.doctor_id, w.date, w.kind, w.starts, w.ends, coalesce(r.drive_minutes, 0) as drive_minutes
            from duties d
            join works w using (county_id, roster_id, work_id)
            left join runs r on r.county_id = w.county_id and r.roster_id = w.roster_id and r.run_id = w.ref
            where d.county_id = ? and d.roster_id = ? and d.doctor_id is not null
            order by w.row_no, d.seat
            """;

    private final CountyTransactions transactions;

    DutyRecords(CountyTransactions transactions) {
        this.transactions = transactions;
    }

    /** The duties of one roster. */
    public List<CarriedDuty> list(RosterKey key) {
        return transactions.read(key.countyId(), connection -> carried(connection, key));
    }

    /** What the published rosters say of the days before a day; of two that tell of the same day, the later version. */
    public DutyHistory before(String countyId, LocalDate from) {
        return before(new RosterKey(countyId, NO_ROSTER), from);
    }

    /** The same without what this roster itself says. */
    public DutyHistory before(RosterKey key, LocalDate from) {
        return transactions.read(key.countyId(), connection -> {
            Map<LocalDate, Long> rosterByDay = rosterByDay(connection, key, from);
            Map<Long, Set<LocalDate>> daysByRoster = new LinkedHashMap<>();
            rosterByDay.forEach((day, roster) -> daysByRoster
                    .computeIfAbsent(roster, none -> new TreeSet<>())
                    .add(day));
            List<CarriedDuty> duties = new ArrayList<>();
            for (Map.Entry<Long, Set<LocalDate>> entry : daysByRoster.entrySet()) {
                carried(connection, new RosterKey(key.countyId(), entry.getKey())).stream()
                        .filter(duty -> entry.getValue().contains(duty.date()))
                        .forEach(duties::add);
            }
            return new DutyHistory(duties, List.copyOf(rosterByDay.keySet()));
        });
    }

    private static Map<LocalDate, Long> rosterByDay(Connection connection, RosterKey key, LocalDate from)
            throws SQLException {
        Map<LocalDate, Long> rosterByDay = new TreeMap<>();
        String sql = "select roster_id, from_date, weeks from rosters"
                + " where county_id = ? and roster_id <> ? and from_date < ? and state <> 'draft' order by version";
        Rows.list(connection, sql, List.of(key.countyId(), key.rosterId(), from), row -> {
            Horizon days = Horizon.of(row.getObject("from_date", LocalDate.class), row.getInt("weeks"));
            LocalDate until = days.to().isBefore(from) ? days.to().plusDays(1) : from;
            long roster = row.getLong("roster_id");
            days.from().datesUntil(until).forEach(day -> rosterByDay.put(day, roster));
            return roster;
        });
        return rosterByDay;
    }

    private static List<CarriedDuty> carried(Connection connection, RosterKey key) throws SQLException {
        return Rows.list(connection, CARRIED, List.of(key.countyId(), key.rosterId()), DutyRecords::duty);
    }

    private static CarriedDuty duty(ResultSet row) throws SQLException {
        return CarriedDuty.of(
                row.getString("doctor_id"),
                row.getObject("date", LocalDate.class),
                Coded.of(DutyKind.values(), row.getString("kind")),
                row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                row.getInt("drive_minutes"));
    }
}
