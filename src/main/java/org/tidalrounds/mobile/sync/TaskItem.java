package org.tidalrounds.mobile.sync;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A signing task.
 *
 * @param reason unsigned (of a key group, without a contract), renewal (the contract ends) or transfer (another team was chosen)
 * @param state draft (due later), ready, in_progress, signed, refused, moved, deceased, not_reached, expired or cancelled
 * @param resident whom to visit
 * @param team whose contract it would be
 * @param village where the resident lives
 * @param stop code of the village where the clinic for it is held: the same, or the neighbour that it shares one with
 * @param dueFrom the first day on which it should be done
 * @param dueBy the last one
 * @param overdue whether that is over; it can still be done
 * @param priority 1 for the first to be done, then 2, …
 * @param contractEndsOn of the contract that ends; null without one
 * @param tourDate when a tour comes to the village next; null if none is planned
 * @param run the item of that run, where the doctor rides on it; else null
 * @param history what was tried, the latest first
 * @param textVersion of the contract to be signed today
 */
@Serdeable
record TaskItem(
        String id,
        String reason,
        String state,
        ResidentPart resident,
        TeamPart team,
        RunItem.PlacePart village,
        String stop,
        LocalDate dueFrom,
        LocalDate dueBy,
        boolean overdue,
        int priority,
        @Nullable LocalDate contractEndsOn,
        @Nullable LocalDate tourDate,
        @Nullable String run,
        List<VisitPart> history,
        int textVersion)
        implements SyncItem {
    /**
     * Whom to visit.
     *
     * @param name in full: whoever has the task is of the team or of the crew
     * @param sex F or M
     * @param groups elderly, child, pregnant, disabled, hypertension, diabetes, tuberculosis, mental or another word
     * @param phone for doctors of the team; else empty
     */
    @Serdeable
    record ResidentPart(String id, String name, String sex, int birthYear, List<String> groups, String phone) {}

    /** The team. */
    @Serdeable
    record TeamPart(String id, String name) {}

    /**
     * A visit for this task.
     *
     * @param doctor the name
     * @param outcome signed, refused, not_met, moved or deceased
     * @param counted false where the task was already done by somebody else
     */
    @Serdeable
    record VisitPart(Instant at, String doctor, String outcome, String note, boolean counted) {}
}
