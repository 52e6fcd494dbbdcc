package org.tidalrounds.roster.job;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.store.RosterKey;

/**
 * A solve job as it stands.
 *
 * @param roster the draft to be planned
 * @param event number of the last change that people may see
 * @param attempt how many workers have taken it so far
 * @param resultRosterId where the plan went: the draft, or a new one when the draft had changed meanwhile
 */
public record SolveJob(
        JobKey key,
        RosterKey roster,
        JobState state,
        SolveOrder order,
        Instant createdAt,
        String createdBy,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        long event,
        int attempt,
        boolean cancelRequested,
        boolean keepBest,
        JobProgress progress,
        OptionalLong resultRosterId,
        Optional<Message> failure) {}
