package org.tidalrounds.roster.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.PlanProgress;
import org.tidalrounds.roster.job.JobProgress;
import org.tidalrounds.roster.job.SolveJob;

/**
 * A solve job as it stands.
 *
 * @param state queued, running, done, cancelled or failed
 * @param stage what is being done, in the reader's language; empty before the first
 * @param share of all of it done, 0 to 1
 * @param score of the best so far in this stage; empty before there is one
 * @param open visits without a place or seats without a doctor in it; null where the stage counts none
 * @param openAtLeast of those, what every plan leaves open: proven for seats, 0 for visits; null where {@code open} is
 * @param complete whether the best so far leaves nothing open in this stage
 * @param secondsSinceBetter for how long nothing better was found
 * @param cancelling whether it was asked to end and has not yet
 * @param result id of the roster that holds the plan; another than the draft if that was changed meanwhile
 * @param failure why it failed, in the reader's language
 */
@Serdeable
record JobView(
        String id,
        String roster,
        String state,
        int seconds,
        int threads,
        long seed,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        int attempt,
        String stage,
        double share,
        String score,
        @Nullable Integer open,
        @Nullable Integer openAtLeast,
        boolean complete,
        int secondsSinceBetter,
        boolean cancelling,
        @Nullable String result,
        @Nullable String failure) {
    static JobView of(SolveJob job, Language language) {
        JobProgress progress = job.progress();
        return new JobView(
                Long.toString(job.key().jobId()),
                Long.toString(job.roster().rosterId()),
                job.state().code(),
                job.order().seconds(),
                job.order().threads(),
                job.order().seed(),
                job.createdAt(),
                job.startedAt().orElse(null),
                job.endedAt().orElse(null),
                job.attempt(),
                progress.stage().isEmpty() ? "" : language.say(Message.of(progress.stage())),
                progress.share(),
                progress.score(),
                progress.open() == PlanProgress.NOT_COUNTED ? null : progress.open(),
                progress.open() == PlanProgress.NOT_COUNTED ? null : progress.openAtLeast(),
                progress.isComplete(),
                progress.secondsSinceBetter(),
                job.cancelRequested() && !job.state().isOver(),
                job.resultRosterId().isPresent()
                        ? Long.toString(job.resultRosterId().getAsLong())
                        : null,
                job.failure().map(language::say).orElse(null));
    }
}
