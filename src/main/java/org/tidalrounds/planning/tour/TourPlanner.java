package org.tidalrounds.planning.tour;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Plans the village tours of a standard week and of the dated weeks that follow it. */
public final class TourPlanner {
    private final String solverConfig;
    private final TourWeights weights;

    /**
     * @param solverConfig the text of {@code solver-config/tour.xml}
     */
    public TourPlanner(String solverConfig, TourWeights weights) {
        this.solverConfig = solverConfig;
        this.weights = weights;
    }

    /**
     * Plans the standard week first; a dated week equal to it takes its plan as it is, the others move as few visits as
     * possible. Always returns within the limits with the best found so far, also when cancelled.
     *
     * @throws IllegalArgumentException for a week that contradicts itself
     */
    public TourOutcome plan(
            TourWeek standard,
            List<TourWeek> dated,
            TourLimits limits,
            Consumer<TourProgress> progress,
            BooleanSupplier cancelled) {
        throw new UnsupportedOperationException(solverConfig + weights);
    }
}
