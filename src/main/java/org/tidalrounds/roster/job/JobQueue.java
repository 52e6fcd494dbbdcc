package org.tidalrounds.roster.job;

import java.sql.Connection;
import java.sql.SQLException;
import org.tidalrounds.database.Rows;

/** Puts jobs into db-scheduler's table, in the transaction that stores them: a job is never stored without being due. */
final class JobQueue {
    static final String TASK = "solve";

    /** The latest turn: the column is a smallint. Turns begin anew whenever the queue runs empty. */
    private static final int LAST_TURN = 32_000;

    private JobQueue() {}

    /**
     * Counties take turns: a job's turn comes after the last one of its own county, and never before those that run now (start-time
     * fair queueing, Goyal et al. 1996, all jobs counting the same). The highest priority goes first.
     */
    static void add(Connection connection, JobKey key) throws SQLException {
        Rows.change(connection, """
                insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version, priority)
                select ?, ?, now(), false, 1, -least(?, greatest(
                    coalesce(max(1 - priority) filter (where left(task_instance, -strpos(reverse(task_instance), '/')) = ?), 0),
                    coalesce(max(-priority) filter (where picked), 0)))
                from scheduled_tasks where task_name = ?
                """, TASK, key.toString(), LAST_TURN, key.countyId(), TASK);
    }
}
