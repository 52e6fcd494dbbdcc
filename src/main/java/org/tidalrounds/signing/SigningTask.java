package org.tidalrounds.signing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.tidalrounds.county.Coded;

/**
 * A resident to be visited, so that a contract is signed.
 *
 * @param teamId empty where no team looks after the village
 * @param contractEndsOn of the contract that is to be renewed or left
 * @param priority 1 for those to be visited first
 * @param openState draft and ready are told apart by the day: see {@link #state}
 * @param tourDate when a tour comes to the village next
 * @param tourRun that tour, by {@link org.tidalrounds.roster.Run#lastingId}
 * @param stateBy a doctor, an account, or a part of the service
 */
public record SigningTask(
        long id,
        String residentId,
        Optional<String> teamId,
        String villageCode,
        TaskReason reason,
        Optional<LocalDate> contractEndsOn,
        LocalDate dueFrom,
        LocalDate dueBy,
        int priority,
        String openState,
        Optional<LocalDate> tourDate,
        Optional<String> tourRun,
        long revision,
        Instant stateAt,
        String stateBy) {
    public static final String COLUMNS =
            "t.task_id, t.resident_id, t.team_id, t.village_code, t.reason, t.contract_ends_on,"
                    + " t.due_from, t.due_by, t.priority, t.state, t.tour_date, t.tour_run, t.revision, t.state_at, t.state_by";

    private static final String OPEN = "open";

    public static SigningTask of(ResultSet row) throws SQLException {
        return new SigningTask(
                row.getLong("task_id"),
                row.getString("resident_id"),
                Optional.ofNullable(row.getString("team_id")),
                row.getString("village_code"),
                Coded.of(TaskReason.values(), row.getString("reason")),
                Optional.ofNullable(row.getObject("contract_ends_on", LocalDate.class)),
                row.getObject("due_from", LocalDate.class),
                row.getObject("due_by", LocalDate.class),
                row.getInt("priority"),
                row.getString("state"),
                Optional.ofNullable(row.getObject("tour_date", LocalDate.class)),
                Optional.ofNullable(row.getString("tour_run")),
                row.getLong("revision"),
                row.getObject("state_at", OffsetDateTime.class).toInstant(),
                row.getString("state_by"));
    }

    /** A task becomes ready by the day alone, with nobody having to touch it. */
    public TaskState state(LocalDate today) {
        if (!openState.equals(OPEN)) {
            return Coded.of(TaskState.values(), openState);
        }
        return today.isBefore(dueFrom) ? TaskState.DRAFT : TaskState.READY;
    }

    /** Overdue tasks stay doable. */
    public boolean isOverdue(LocalDate today) {
        return state(today).isOpen() && today.isAfter(dueBy);
    }
}
