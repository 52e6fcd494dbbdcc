package org.tidalrounds.roster.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;
import org.tidalrounds.database.TestDatabases;

class JobQueueIT {
    @Test
    void countiesTakeTurnsHoweverManyJobsOneOfThemHas() {
        try (TestWorker idle = TestWorker.on(TestDatabases.create(), 1)) {
            List<String> order = idle.bean(CountyTransactions.class).write("east", connection -> {
                for (long job = 1; job <= 3; job++) {
                    JobQueue.add(connection, new JobKey("east", job));
                }
                JobQueue.add(connection, new JobKey("west", 4));
                JobQueue.add(connection, new JobKey("west", 5));
                return order(connection);
            });
            assertThat(order).containsExactly("east/1", "west/4", "east/2", "west/5", "east/3");
        }
    }

    @Test
    void whoComesLateDoesNotPushInBeforeThoseWhoseTurnItIs() {
        try (TestWorker idle = TestWorker.on(TestDatabases.create(), 1)) {
            List<String> order = idle.bean(CountyTransactions.class).write("east", connection -> {
                for (long job = 1; job <= 3; job++) {
                    JobQueue.add(connection, new JobKey("east", job));
                }
                Rows.change(connection, "delete from scheduled_tasks where task_instance = 'east/1'");
                Rows.change(connection, "update scheduled_tasks set picked = true where task_instance = 'east/2'");
                JobQueue.add(connection, new JobKey("west", 4));
                JobQueue.add(connection, new JobKey("west", 5));
                return order(connection);
            });
            assertThat(order).containsExactly("east/2", "west/4", "east/3", "west/5");
        }
    }

    private static List<String> order(Connection connection) throws SQLException {
        return Rows.list(
                connection,
                "select task_instance from scheduled_tasks order by priority desc, task_instance",
                List.of(),
                row -> row.getString(1));
    }
}
