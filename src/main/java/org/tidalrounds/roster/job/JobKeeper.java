package org.tidalrounds.roster.job;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.roster.PlanKeeper;
import org.tidalrounds.roster.PlanStage;
import org.tidalrounds.roster.store.StoredJson;

/** Holds what a running job found until it is written down: finished stages at once, the best so far every few seconds. */
final class JobKeeper implements PlanKeeper {
    private final Map<PlanStage, Checkpoint> known = new EnumMap<>(PlanStage.class);
    private final List<Checkpoint> finished = new ArrayList<>();
    private @Nullable PlanStage stage;
    private Duration spentBefore = Duration.ZERO;
    private long begunAtNanos;
    private @Nullable Supplier<?> best;
    private long betterAtNanos = System.nanoTime();

    JobKeeper(List<Checkpoint> checkpoints) {
        checkpoints.forEach(checkpoint -> known.put(checkpoint.stage(), checkpoint));
    }

    @Override
    public <T> Optional<T> findResult(PlanStage stage, Class<T> type) {
        return find(stage, true, type);
    }

    @Override
    public <T> Optional<T> findBest(PlanStage stage, Class<T> type) {
        return find(stage, false, type);
    }

    private <T> Optional<T> find(PlanStage stage, boolean isFinished, Class<T> type) {
        return Optional.ofNullable(known.get(stage))
                .filter(checkpoint -> checkpoint.finished() == isFinished)
                .map(checkpoint -> StoredJson.read(checkpoint.content(), type));
    }

    @Override
    public synchronized Duration begin(PlanStage stage) {
        this.stage = stage;
        best = null;
        begunAtNanos = System.nanoTime();
        betterAtNanos = begunAtNanos;
        spentBefore =
                Optional.ofNullable(known.get(stage)).map(Checkpoint::spent).orElse(Duration.ZERO);
        return spentBefore;
    }

    @Override
    public synchronized void better(PlanStage stage, Supplier<?> best) {
        this.best = best;
        betterAtNanos = System.nanoTime();
    }

    @Override
    public synchronized void finish(PlanStage stage, Object result) {
        finished.add(new Checkpoint(stage, true, spent(), StoredJson.of(result)));
        this.stage = null;
        best = null;
    }

    private Duration spent() {
        return spentBefore.plusNanos(System.nanoTime() - begunAtNanos);
    }

    synchronized int secondsSinceBetter() {
        return (int) Duration.ofNanos(System.nanoTime() - betterAtNanos).toSeconds();
    }

    /** Stages that ended since the last time. */
    synchronized List<Checkpoint> takeFinished() {
        List<Checkpoint> taken = List.copyOf(finished);
        finished.clear();
        return taken;
    }

    /** The best so far of the running stage. */
    Optional<Checkpoint> findRunning() {
        PlanStage running;
        Supplier<?> found;
        Duration spent;
        synchronized (this) {
            if (stage == null || best == null) {
                return Optional.empty();
            }
            running = stage;
            found = best;
            spent = spent();
        }
        // Outside of the lock, so that the search does not wait.
        return Optional.of(new Checkpoint(running, false, spent, StoredJson.of(found.get())));
    }
}
