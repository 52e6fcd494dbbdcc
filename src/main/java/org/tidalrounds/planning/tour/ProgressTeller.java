package org.tidalrounds.planning.tour;

import java.util.function.Consumer;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.tidalrounds.planning.tour.model.RuleWeights;
import org.tidalrounds.planning.tour.search.RoutingSolution;

/** Tells the progress of solving one week: at each better plan, and each time another hundredth of the whole is done. */
final class ProgressTeller {
    private final Consumer<TourProgress> progress;
    private final SolveClock clock;
    private final double from;
    private final double share;
    private final int impossible;
    private String score = "";
    private int open;
    private int percentTold;

    /**
     * @param from the share of the whole that was done before
     * @param share of the whole this week is
     * @param impossible visits that no plan can give
     */
    ProgressTeller(Consumer<TourProgress> progress, SolveClock clock, double from, double share, int impossible) {
        this.progress = progress;
        this.clock = clock;
        this.from = from;
        this.share = share;
        this.impossible = impossible;
    }

    synchronized void better(RoutingSolution better) {
        open = impossible;
        for (int unserved : better.unserved()) {
            open += unserved;
        }
        score = HardMediumSoftLongScore.of(0, -open, -Math.round(better.cost() * RuleWeights.MINUTE))
                .toString();
        tell();
    }

    /** To be called often; mostly does nothing. */
    synchronized void tick() {
        if ((int) (done() * 100) > percentTold) {
            tell();
        }
    }

    private void tell() {
        percentTold = (int) (done() * 100);
        progress.accept(new TourProgress(done(), score, open));
    }

    private double done() {
        return from + share * Math.min(1, clock.spent());
    }
}
