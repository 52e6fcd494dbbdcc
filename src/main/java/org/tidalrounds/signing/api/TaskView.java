package org.tidalrounds.signing.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.database.personal.PersonalKind;
import org.tidalrounds.signing.SigningTask;
import org.tidalrounds.signing.task.ListedTask;

/**
 * A signing task.
 *
 * @param id of the task
 * @param reason unsigned, renewal or transfer
 * @param state draft, ready, in_progress, signed, refused, moved, deceased, not_reached, expired or cancelled
 * @param residentId whom to visit
 * @param residentName masked in lists
 * @param birthYear of the resident
 * @param groups key groups of the resident
 * @param teamId empty where no team looks after the village
 * @param teamName of that team
 * @param villageCode where the resident lives
 * @param village its name
 * @param dueFrom the first day on which it should be done
 * @param dueBy the last one
 * @param overdue whether that is over; it can still be done
 * @param priority 1 for the first to be done
 * @param contractEndsOn of the contract that ends or is left; null without one
 * @param tourDate when a tour comes to the village next; null if none is planned
 * @param tourRun that tour: day, base and vehicle; null if none is planned
 */
@Serdeable
record TaskView(
        long id,
        String reason,
        String state,
        String residentId,
        String residentName,
        int birthYear,
        List<String> groups,
        String teamId,
        String teamName,
        String villageCode,
        String village,
        LocalDate dueFrom,
        LocalDate dueBy,
        boolean overdue,
        int priority,
        @Nullable LocalDate contractEndsOn,
        @Nullable LocalDate tourDate,
        @Nullable String tourRun) {
    static TaskView masked(ListedTask listed, LocalDate today) {
        return of(listed, PersonalKind.NAME.masked(listed.name()), today);
    }

    static TaskView full(ListedTask listed, LocalDate today) {
        return of(listed, listed.name(), today);
    }

    private static TaskView of(ListedTask listed, String name, LocalDate today) {
        SigningTask task = listed.task();
        return new TaskView(
                task.id(),
                task.reason().code(),
                task.state(today).code(),
                task.residentId(),
                name,
                listed.birthYear(),
                listed.groups(),
                task.teamId().orElse(""),
                listed.teamName(),
                task.villageCode(),
                listed.village(),
                task.dueFrom(),
                task.dueBy(),
                task.isOverdue(today),
                task.priority(),
                task.contractEndsOn().orElse(null),
                task.tourDate().orElse(null),
                task.tourRun().orElse(null));
    }
}
