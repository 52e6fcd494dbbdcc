package org.tidalrounds.roster.job;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.tidalrounds.county.Coded;
import org.tidalrounds.database.Rows;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.store.RosterKey;

/** The table {@code solve_jobs}. */
final class JobTable {
    private static final String COLUMNS =
            "county_id, job_id, roster_id, state, seconds, threads, seed, created_at, created_by,"
                    + " started_at, ended_at, event, attempt, cancel_requested, keep_best, stage, share, score, open,"
                    + " open_at_least, seconds_since_better, result_roster_id, failure_key, failure_arguments";

    private JobTable() {}

    /**
     * @param rest what follows {@code where county_id = ?}
     */
    static List<SolveJob> list(Connection connection, String countyId, String rest, Object... parameters)
            throws SQLException {
        List<Object> values = new ArrayList<>(List.of(countyId));
        values.addAll(List.of(parameters));
        return Rows.list(
                connection,
                "select " + COLUMNS + " from solve_jobs where county_id = ? " + rest,
                values,
                JobTable::job);
    }

    static Optional<SolveJob> find(Connection connection, JobKey key) throws SQLException {
        return list(connection, key.countyId(), "and job_id = ?", key.jobId()).stream()
                .findFirst();
    }

    /** Changes jobs; returns whether there were any. */
    static boolean change(Connection connection, JobKey key, String assignments, String condition, Object... values)
            throws SQLException {
        List<Object> all = new ArrayList<>(List.of(values));
        String sql =
                "update solve_jobs set %s where %s and county_id = ? and job_id = ?".formatted(assignments, condition);
        all.add(key.countyId());
        all.add(key.jobId());
        return Rows.change(connection, sql, all.toArray()) > 0;
    }

    private static SolveJob job(ResultSet row) throws SQLException {
        String countyId = row.getString("county_id");
        return new SolveJob(
                new JobKey(countyId, row.getLong("job_id")),
                new RosterKey(countyId, row.getLong("roster_id")),
                Coded.of(JobState.values(), row.getString("state")),
                new SolveOrder(row.getInt("seconds"), row.getInt("threads"), row.getLong("seed")),
                Objects.requireNonNull(row.getObject("created_at", OffsetDateTime.class))
                        .toInstant(),
                row.getString("created_by"),
                instant(row, "started_at"),
                instant(row, "ended_at"),
                row.getLong("event"),
                row.getInt("attempt"),
                row.getBoolean("cancel_requested"),
                row.getBoolean("keep_best"),
                new JobProgress(
                        Objects.requireNonNullElse(row.getString("stage"), ""),
                        row.getDouble("share"),
                        row.getString("score"),
                        row.getInt("open"),
                        row.getInt("open_at_least"),
                        row.getInt("seconds_since_better")),
                result(row),
                failure(row));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OptionalLong result(ResultSet row) throws SQLException {
        long id = row.getLong("result_roster_id");
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(id);
    }

    private static Optional<Message> failure(ResultSet row) throws SQLException {
        Array arguments = row.getArray("failure_arguments");
        return arguments == null
                ? Optional.empty()
                : Optional.of(new Message(row.getString("failure_key"), List.of((String[]) arguments.getArray())));
    }
}
