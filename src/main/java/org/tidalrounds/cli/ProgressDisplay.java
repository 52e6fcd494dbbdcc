package org.tidalrounds.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.PlanProgress;

/** Shows on standard error how far a plan is: a bar for a person, else a line for each stage. */
final class ProgressDisplay implements Consumer<PlanProgress>, AutoCloseable {
    private static final int STEPS = 100;

    private final Terminal terminal;
    private final Instant start;
    private final @Nullable ProgressBar bar;
    private @Nullable Message stage;
    private @Nullable Duration firstComplete;

    private ProgressDisplay(Terminal terminal, Instant start, @Nullable ProgressBar bar) {
        this.terminal = terminal;
        this.start = start;
        this.bar = bar;
    }

    /**
     * @param start when the work began
     */
    static ProgressDisplay on(Terminal terminal, Instant start) {
        return new ProgressDisplay(terminal, start, terminal.isInteractive() ? bar() : null);
    }

    private static ProgressBar bar() {
        return new ProgressBarBuilder()
                .setInitialMax(STEPS)
                .setStyle(ProgressBarStyle.ASCII)
                .hideEta()
                .build();
    }

    @Override
    public synchronized void accept(PlanProgress progress) {
        String stageName = terminal.language().say(progress.stage());
        if (bar != null) {
            bar.stepTo(Math.round(progress.share() * STEPS));
            bar.setExtraMessage(stageName + " " + progress.score());
        } else if (!progress.stage().equals(stage)) {
            terminal.err().println(stageName);
        }
        stage = progress.stage();
        if (firstComplete == null && progress.hasAllVisits()) {
            firstComplete = Duration.between(start, terminal.clock().instant());
        }
    }

    /** How long it took to find a place for every visit of a week; empty if that never happened. */
    synchronized Optional<Duration> firstComplete() {
        return Optional.ofNullable(firstComplete);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
