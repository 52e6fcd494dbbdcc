package org.tidalrounds.signing.task;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.database.personal.PersonalCipher;
import org.tidalrounds.signing.FamilyDoctors;
import org.tidalrounds.signing.SigningTask;

/** Tasks in the order in which they are to be done. */
@Singleton
public final class TaskLists {
    /** How long a doctor still sees what is done. */
    private static final Duration DONE_SHOWN = Duration.ofDays(28);

    private static final String SELECT =
            "select " + SigningTask.COLUMNS + ", r.name, r.sex, r.birth_date, r.groups, r.phone,"
                    + " v.short_name, coalesce(v.shared_with_village_code, v.village_code) as stop, v.lat, v.lon, v.township_code, m.team_name, coalesce("
                    + FamilyDoctors.HAS_DOCTOR + ", false) as of_team"
                    + " from signing_tasks t join residents r using (county_id, resident_id)"
                    + " join villages v on v.county_id = t.county_id and v.village_code = t.village_code"
                    + " left join teams m on m.county_id = t.county_id and m.team_id = t.team_id where t.county_id = ? ";
    private static final String ORDER = " order by t.priority, t.due_by, t.task_id";

    private final PersonalCipher cipher;

    TaskLists(PersonalCipher cipher) {
        this.cipher = cipher;
    }

    /**
     * Which tasks; empty for all.
     *
     * @param open whether somebody is still to go there, or the task is done
     * @param doctor whose teams they are of
     */
    public record Wanted(
            Optional<String> team,
            Optional<String> township,
            Optional<String> village,
            Optional<String> doctor,
            boolean open) {}

    /** Tasks for whoever keeps the overview, after a task of the list, by id. */
    public List<ListedTask> list(Act act, Wanted wanted, long after, int most) throws SQLException {
        StringBuilder sql = new StringBuilder(SELECT)
                .append("and t.task_id > ? and t.state ")
                .append(wanted.open() ? "in" : "not in")
                .append(" ('open', 'in_progress')");
        String doctor = wanted.doctor().orElse("");
        List<Object> values = new ArrayList<>(List.of(doctor, doctor, doctor, act.countyId(), after));
        add(sql, values, " and t.team_id = ?", wanted.team());
        add(sql, values, " and v.township_code = ?", wanted.township());
        add(sql, values, " and t.village_code = ?", wanted.village());
        if (wanted.doctor().isPresent()) {
            sql.append(" and ").append(FamilyDoctors.HAS_DOCTOR);
            values.addAll(List.of(doctor, doctor, doctor));
        }
        values.add(most);
        return act.list(
                sql.append(" order by t.task_id limit ?").toString(), row -> listed(act, row), values.toArray());
    }

    private static void add(StringBuilder sql, List<Object> values, String condition, Optional<String> value) {
        value.ifPresent(given -> {
            sql.append(condition);
            values.add(given);
        });
    }

    /** One task; whether a doctor is of its team is not asked. */
    public Optional<ListedTask> find(Act act, long taskId) throws SQLException {
        return act.find(SELECT + "and t.task_id = ?", row -> listed(act, row), "", "", "", act.countyId(), taskId);
    }

    /** What a doctor is to do: the tasks of the doctor's teams and those on the doctor's runs, and what was done lately. */
    public List<ListedTask> ofDoctor(Act act, String doctorId, Collection<String> runs) throws SQLException {
        return act.list(
                SELECT
                        + "and (t.state in ('open', 'in_progress') or t.state_at > ?) and t.state <> 'cancelled'"
                        + " and (" + FamilyDoctors.HAS_DOCTOR + " or t.tour_run = any(?))" + ORDER,
                row -> listed(act, row),
                doctorId,
                doctorId,
                doctorId,
                act.countyId(),
                Act.utc(act.at().minus(DONE_SHOWN)),
                doctorId,
                doctorId,
                doctorId,
                runs.toArray(String[]::new));
    }

    private ListedTask listed(Act act, ResultSet row) throws SQLException {
        return new ListedTask(
                SigningTask.of(row),
                cipher.open(act.countyId(), "residents.name", row.getString("name")),
                row.getString("sex"),
                row.getDate("birth_date").toLocalDate().getYear(),
                row.getArray("groups") == null
                        ? List.of()
                        : Arrays.asList((String[]) row.getArray("groups").getArray()),
                cipher.open(act.countyId(), "residents.phone", row.getString("phone")),
                row.getString("short_name"),
                row.getString("stop"),
                row.getDouble("lat"),
                row.getDouble("lon"),
                row.getString("township_code"),
                Optional.ofNullable(row.getString("team_name")).orElse(""),
                row.getBoolean("of_team"));
    }
}
