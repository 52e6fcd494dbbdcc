package org.tidalrounds.roster.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.roster.DutyKind;
import org.tidalrounds.roster.OpenDemand;
import org.tidalrounds.roster.PlannedPosting;
import org.tidalrounds.roster.RosterWork;
import org.tidalrounds.roster.Run;
import org.tidalrounds.roster.TidalDay;

/** The rows of one roster within one transaction, to be read and changed duty by duty. */
public final class DraftRows {
    private static final String STATE = "state, revision, from_date, weeks";
    private static final String OF_ROSTER = " where county_id = ? and roster_id = ? ";

    private final RosterRows rows;

    public DraftRows(Connection connection, RosterKey key) {
        this.rows = new RosterRows(connection, key);
    }

    public Connection connection() {
        return rows.connection();
    }

    public Optional<RosterState> findState() throws SQLException {
        return rows.list("rosters", STATE, "", List.of(), DraftRows::state).stream()
                .findFirst();
    }

    /** The same, and nobody else changes the roster until the transaction ends. */
    public Optional<RosterState> lock() throws SQLException {
        return rows.list("rosters", STATE, "for update", List.of(), DraftRows::state).stream()
                .findFirst();
    }

    private static RosterState state(ResultSet row) throws SQLException {
        return new RosterState(
                row.getString("state"),
                row.getLong("revision"),
                row.getObject("from_date", LocalDate.class),
                row.getInt("weeks"));
    }

    /** Raises the revision by one, if it still is what the caller saw. */
    public boolean raise(long seen) throws SQLException {
        return rows.execute(
                        "update rosters set revision = revision + 1" + OF_ROSTER + "and revision = ?", List.of(seen))
                == 1;
    }

    public List<RosterWork> works() throws SQLException {
        return WorkTable.list(rows);
    }

    public List<Run> runs() throws SQLException {
        return RunTable.list(rows, DaySpan.ALWAYS);
    }

    public List<PlannedPosting> postings() throws SQLException {
        return PostingTable.list(rows);
    }

    /** A posting as it is now; nothing if it was taken away. */
    public void put(int number, Optional<PlannedPosting> posting) throws SQLException {
        PostingTable.put(rows, number, posting);
    }

    /** Says anew on which days seats are without a posted doctor. */
    public void replacePostingGaps(List<OpenDemand> open) throws SQLException {
        OpenDemandTable.replaceAll(rows, "posting", "P1", open);
    }

    public List<TidalDay> tidalDays() throws SQLException {
        return TidalDayTable.list(rows);
    }

    public List<StoredChange> changesAfter(long revision) throws SQLException {
        return ChangeTable.after(rows, revision);
    }

    public void log(StoredChange change) throws SQLException {
        ChangeTable.insert(rows, change);
    }

    public void markUndone(long seq, OptionalLong by) throws SQLException {
        ChangeTable.markUndone(rows, seq, by);
    }

    public void seat(String dutyId, @Nullable String doctorId, boolean pinned) throws SQLException {
        rows.execute(
                "update duties set doctor_id = new.doctor, pinned = new.pin"
                        + " from (select ?::text as county, ?::bigint as roster, ?::text as duty, ?::text as doctor,"
                        + " ?::boolean as pin) as new"
                        + " where county_id = new.county and roster_id = new.roster and duty_id = new.duty",
                Arrays.asList(dutyId, doctorId, pinned));
    }

    public void add(RosterWork work) throws SQLException {
        WorkTable.insert(rows, List.of(work));
    }

    public void close(String workId) throws SQLException {
        WorkTable.delete(rows, workId);
    }

    /**
     * Holds a work at another time, or without some of its villages; the run or session it belongs to goes along.
     *
     * @param vehicle of the run from now on; 0 where it keeps its own
     */
    public void move(RosterWork from, RosterWork to, int vehicle) throws SQLException {
        rows.execute(
                "update works set date = new.day, starts = new.begin, ends = new.finish, demand = new.ask from (select"
                        + " ?::text as county, ?::bigint as roster, ?::text as work, ?::date as day, ?::time as begin,"
                        + " ?::time as finish, ?::text as ask) as new"
                        + " where county_id = new.county and roster_id = new.roster and work_id = new.work",
                List.of(to.id(), to.time().date(), to.time().start(), to.time().end(), StoredJson.of(to.demand())));
        if (to.kind() == DutyKind.RUN) {
            moveRun(from, to, vehicle);
        } else if (to.kind() == DutyKind.CLINIC_SESSION) {
            rows.execute(
                    "update clinic_sessions set date = new.day, half_day = new.half from (select ?::text as county,"
                            + " ?::bigint as roster, ?::text as session, ?::date as day, ?::text as half) as new"
                            + " where county_id = new.county and roster_id = new.roster and session_id = new.session",
                    List.of(to.id(), to.time().date(), to.time().start().isBefore(LocalTime.NOON) ? "am" : "pm"));
        }
    }

    private void moveRun(RosterWork from, RosterWork to, int vehicle) throws SQLException {
        String later = "make_interval(mins => "
                + ChronoUnit.MINUTES.between(from.time().start(), to.time().start()) + ")";
        rows.execute(
                "update runs set date = new.day, leave_base = leave_base + " + later + ", back_base = back_base + "
                        + later + ", vehicle = case when new.car = 0 then vehicle else new.car end"
                        + " from (select ?::text as county, ?::bigint as roster, ?::text as run, ?::date as day,"
                        + " ?::integer as car) as new"
                        + " where county_id = new.county and roster_id = new.roster and run_id = new.run",
                List.of(to.id(), to.time().date(), vehicle));
        rows.execute(
                "update visits set arrive = arrive + " + later + ", depart = depart + " + later
                        + ", dropped = not village_code = any (new.villages)"
                        + " from (select ?::text as county, ?::bigint as roster, ?::text as run, ?::text[] as villages)"
                        + " as new where county_id = new.county and roster_id = new.roster and run_id = new.run",
                List.of(to.id(), to.demand().villages().toArray(String[]::new)));
    }

    /** Says anew what is open of the kinds, references and days given. */
    public void replaceOpen(List<OpenDemand> about, List<OpenDemand> open) throws SQLException {
        OpenDemandTable.replace(rows, about, open);
    }
}
