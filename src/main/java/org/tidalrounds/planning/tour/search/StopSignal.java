package org.tidalrounds.planning.tour.search;

import java.util.function.BooleanSupplier;

/** Remembers that the search is to stop, and asks often without asking each time. One for each thread. */
final class StopSignal {
    private final BooleanSupplier source;
    private boolean stopped;
    private int calls;

    StopSignal(BooleanSupplier source) {
        this.source = source;
    }

    /** Asks the source now. */
    boolean isOn() {
        stopped = stopped || source.getAsBoolean();
        return stopped;
    }

    /** For inner loops: asks the source at every 16th call. */
    boolean isOnNow() {
        return (++calls & 15) == 0 ? isOn() : stopped;
    }
}
