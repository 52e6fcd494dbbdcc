package org.tidalrounds.signing.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * A signing task and what came of it.
 *
 * @param task the resident by name
 * @param visits the latest first
 */
@Serdeable
record TaskStory(TaskView task, List<Visit> visits) {
    /**
     * A visit.
     *
     * @param id of the visit
     * @param doctorId who was there
     * @param doctorName the name of that doctor
     * @param at when, by the phone's clock
     * @param outcome signed, refused, not_met, moved or deceased
     * @param note may be empty
     * @param counted false where somebody else had done the task
     */
    @Serdeable
    record Visit(
            long id, String doctorId, String doctorName, Instant at, String outcome, String note, boolean counted) {}
}
