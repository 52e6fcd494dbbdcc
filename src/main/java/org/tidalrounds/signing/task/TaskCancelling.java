package org.tidalrounds.signing.task;

import java.sql.SQLException;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Refusal;

/** Takes tasks back. */
public final class TaskCancelling {
    private TaskCancelling() {}

    /** @throws Refusal unless the task is open */
    public static void cancel(Act act, long taskId, String note) throws SQLException {
        int cancelled = act.change(
                "update signing_tasks set state = 'cancelled', note = ?, state_at = ?, state_by = ?, revision = revision + 1"
                        + " where county_id = ? and task_id = ? and state in ('open', 'in_progress')",
                note,
                act.now(),
                act.actor(),
                act.countyId(),
                taskId);
        if (cancelled == 0) {
            throw Refusal.conflict("signing.not_open", taskId);
        }
    }
}
