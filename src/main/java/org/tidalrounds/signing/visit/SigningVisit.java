package org.tidalrounds.signing.visit;

import java.time.Instant;
import org.tidalrounds.signing.VisitOutcome;

/**
 * A visit for a task.
 *
 * @param note may be empty
 * @param counted false where somebody else had done the task
 */
public record SigningVisit(
        long id, long taskId, String doctorId, Instant at, VisitOutcome outcome, String note, boolean counted) {}
