package org.tidalrounds.roster.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tidalrounds.roster.Run;
import org.tidalrounds.roster.Visit;

/** Runs with their visits and crews: the tables {@code runs} and {@code visits}; crews stand among the duties. */
final class RunTable {
    private static final String COLUMNS =
            "row_no, run_id, date, base_facility_id, vehicle, leave_base, back_base, drive_minutes";
    private static final String VISIT_COLUMNS = "run_id, seq, village_code, arrive, depart, drive_minutes";
    private static final String OF_RUNS = "and run_id in "
            + "(select run_id from runs where county_id = ? and roster_id = ? and date between ? and ?) order by run_id, ";

    /** Nobody goes out without a lead. */
    private static final String CREWS = "and doctor_id is not null and exists (select from duties l"
            + " where l.county_id = duties.county_id and l.roster_id = duties.roster_id and l.work_id = duties.work_id"
            + " and l.seat = 1 and l.doctor_id is not null) and exists (select from works w"
            + " where w.county_id = duties.county_id and w.roster_id = duties.roster_id and w.work_id = duties.work_id"
            + " and w.kind = 'run' and w.date between ? and ?) order by work_id, seat";

    /** A closed run is not made. */
    private static final String MADE = "and exists (select from works w where w.county_id = runs.county_id"
            + " and w.roster_id = runs.roster_id and w.work_id = run_id) and date between ? and ? order by row_no";

    private RunTable() {}

    /** A row that belongs to a run, at its place in it. */
    private record Part<T>(String runId, int seq, T content) {}

    static void insert(RosterRows rows, List<Run> runs) throws SQLException {
        rows.insert(
                "runs",
                COLUMNS,
                runs,
                (run, rowNo) -> List.of(
                        rowNo,
                        run.id(),
                        run.date(),
                        run.baseFacilityId(),
                        run.vehicle(),
                        run.leaveBase(),
                        run.backBase(),
                        run.driveMinutes()));
        rows.insert(
                "visits",
                VISIT_COLUMNS,
                parts(runs, Run::visits),
                (part, rowNo) -> List.of(
                        part.runId(),
                        part.seq(),
                        part.content().villageCode(),
                        part.content().arrive(),
                        part.content().depart(),
                        part.content().driveMinutes()));
    }

    static List<Run> list(RosterRows rows, DaySpan days) throws SQLException {
        List<Object> ofRuns = List.of(rows.key().countyId(), rows.key().rosterId(), days.from(), days.to());
        Map<String, List<Visit>> visits = byRun(
                rows.list("visits", VISIT_COLUMNS, "and not dropped " + OF_RUNS + "seq", ofRuns, RunTable::visit));
        Map<String, List<String>> crews = byRun(rows.list(
                "duties", "work_id, seat, doctor_id", CREWS, List.of(days.from(), days.to()), RunTable::doctor));
        return rows.list("runs", COLUMNS, MADE, List.of(days.from(), days.to()), row -> run(row, visits, crews));
    }

    /** Some runs by their ids, in the plan's order. */
    static List<Run> list(RosterRows rows, List<String> ids) throws SQLException {
        List<Object> wanted = List.of((Object) ids.toArray(String[]::new));
        Map<String, List<Visit>> visits = byRun(rows.list(
                "visits",
                VISIT_COLUMNS,
                "and not dropped and run_id = any(?) order by run_id, seq",
                wanted,
                RunTable::visit));
        Map<String, List<String>> crews = byRun(rows.list(
                "duties",
                "work_id, seat, doctor_id",
                "and doctor_id is not null and work_id = any(?) order by work_id, seat",
                wanted,
                RunTable::doctor));
        return rows.list(
                "runs", COLUMNS, "and run_id = any(?) order by row_no", wanted, row -> run(row, visits, crews));
    }

    /** The days on which villages are visited, in order. */
    static Map<String, List<LocalDate>> visitDays(RosterRows rows, List<String> villages) throws SQLException {
        Map<String, List<LocalDate>> days = new HashMap<>();
        rows.list(
                "visits join runs using (county_id, roster_id, run_id)",
                "village_code, date",
                "and not dropped and village_code = any(?) group by village_code, date order by date",
                List.of((Object) villages.toArray(String[]::new)),
                row -> days.computeIfAbsent(row.getString("village_code"), village -> new ArrayList<>())
                        .add(row.getObject("date", LocalDate.class)));
        return days;
    }

    private static <T> List<Part<T>> parts(List<Run> runs, Function<Run, List<T>> ofRun) {
        List<Part<T>> parts = new ArrayList<>();
        for (Run run : runs) {
            int seq = 1;
            for (T content : ofRun.apply(run)) {
                parts.add(new Part<>(run.id(), seq++, content));
            }
        }
        return parts;
    }

    private static Run run(ResultSet row, Map<String, List<Visit>> visits, Map<String, List<String>> crews)
            throws SQLException {
        String id = row.getString("run_id");
        return new Run(
                id,
                row.getObject("date", LocalDate.class),
                row.getString("base_facility_id"),
                row.getInt("vehicle"),
                row.getObject("leave_base", LocalTime.class),
                row.getObject("back_base", LocalTime.class),
                row.getInt("drive_minutes"),
                crews.getOrDefault(id, List.of()),
                visits.getOrDefault(id, List.of()));
    }

    private static Part<Visit> visit(ResultSet row) throws SQLException {
        Visit visit = new Visit(
                row.getString("village_code"),
                row.getObject("arrive", LocalTime.class),
                row.getObject("depart", LocalTime.class),
                row.getInt("drive_minutes"));
        return new Part<>(row.getString("run_id"), row.getInt("seq"), visit);
    }

    private static Part<String> doctor(ResultSet row) throws SQLException {
        return new Part<>(row.getString("work_id"), row.getInt("seat"), row.getString("doctor_id"));
    }

    private static <T> Map<String, List<T>> byRun(List<Part<T>> parts) {
        Map<String, List<T>> byRun = new HashMap<>();
        parts.forEach(part ->
                byRun.computeIfAbsent(part.runId(), run -> new ArrayList<>()).add(part.content()));
        return byRun;
    }
}
