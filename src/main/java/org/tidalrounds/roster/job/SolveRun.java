package org.tidalrounds.roster.job;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tidalrounds.roster.PlanProgress;
import org.tidalrounds.roster.job.TakenJob.Wish;

/** One job running here: what the search tells is written down by {@link #pulse}, and what people wish reaches the search. */
final class SolveRun {
    private static final Logger LOG = LoggerFactory.getLogger(SolveRun.class);

    private final TakenJob taken;
    private final JobKeeper keeper;
    private final BooleanSupplier stopping;
    private final long checkpointNanos;
    private volatile JobProgress progress = JobProgress.NONE;
    private volatile Wish wish = Wish.GO_ON;
    private JobProgress told = JobProgress.NONE;
    private long keptAtNanos = System.nanoTime();

    /**
     * @param stopping whether the process comes to its end
     */
    SolveRun(TakenJob taken, JobKeeper keeper, Duration checkpoint, BooleanSupplier stopping) {
        this.taken = taken;
        this.keeper = keeper;
        this.checkpointNanos = checkpoint.toNanos();
        this.stopping = stopping;
    }

    /** Whether the search shall end now. */
    boolean isToEnd() {
        return wish != Wish.GO_ON || stopping.getAsBoolean();
    }

    Wish wish() {
        return wish;
    }

    void tell(PlanProgress now) {
        progress = new JobProgress(now.stage().key(), now.share(), now.score(), now.open(), now.openAtLeast(), 0);
    }

    /** Writes progress and checkpoints; to be called about once a second. While the database is away the search goes on. */
    void pulse() {
        try {
            tellIfNew();
            if (wish != Wish.LOST) {
                keep(System.nanoTime() - keptAtNanos >= checkpointNanos);
            }
        } catch (RuntimeException e) {
            LOG.warn("job {} could not be written: {}", taken.job().key(), e.toString());
        }
    }

    private void tellIfNew() {
        JobProgress now = progress;
        JobProgress full = now.since(keeper.secondsSinceBetter());
        Wish heard = full.equals(told) ? taken.listen() : taken.tell(full);
        told = full;
        wish = wish == Wish.LOST ? Wish.LOST : heard;
    }

    /**
     * Writes stages that ended, and the best so far.
     *
     * @param withBest false to leave the latter out
     */
    void keep(boolean withBest) {
        keeper.takeFinished().forEach(taken::keep);
        if (withBest) {
            keptAtNanos = System.nanoTime();
            keeper.findRunning().ifPresent(taken::keep);
        }
    }
}
