package org.tidalrounds.roster.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.tidalrounds.database.Rows;
import org.tidalrounds.roster.PlanStage;

/**
 * What is kept of one stage of a job: its result if it is finished, else its best so far.
 *
 * @param spent on the stage, by all workers so far
 * @param content JSON
 */
record Checkpoint(PlanStage stage, boolean finished, Duration spent, String content) {
    static List<Checkpoint> list(Connection connection, JobKey key) throws SQLException {
        return Rows.list(
                connection,
                "select stage, finished, spent_millis, content from solve_checkpoints where county_id = ? and job_id = ?",
                List.of(key.countyId(), key.jobId()),
                row -> new Checkpoint(
                        PlanStage.valueOf(row.getString(1)),
                        row.getBoolean(2),
                        Duration.ofMillis(row.getLong(3)),
                        row.getString(4)));
    }

    void save(Connection connection, JobKey key) throws SQLException {
        Rows.change(
                connection,
                "insert into solve_checkpoints (county_id, job_id, stage, finished, spent_millis, content)"
                        + " values (?, ?, ?, ?, ?, ?::json) on conflict (county_id, job_id, stage) do update set"
                        + " finished = excluded.finished, spent_millis = excluded.spent_millis, content = excluded.content",
                key.countyId(),
                key.jobId(),
                stage.name(),
                finished,
                spent.toMillis(),
                content);
    }

    static void deleteAll(Connection connection, JobKey key) throws SQLException {
        Rows.change(
                connection,
                "delete from solve_checkpoints where county_id = ? and job_id = ?",
                key.countyId(),
                key.jobId());
    }
}
