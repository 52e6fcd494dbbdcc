package org.tidalrounds.planning.tour.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The best solution of all threads, told to the listener one at a time: fewer visits without a place first, then cost. */
final class Incumbent {
    private final Consumer<RoutingSolution> listener;
    private @Nullable RoutingSolution best;

    Incumbent(Consumer<RoutingSolution> listener) {
        this.listener = listener;
    }

    synchronized void offer(RoutingSolution solution) {
        if (best == null || isBetter(solution, best)) {
            best = solution;
            listener.accept(solution);
        }
    }

    synchronized Optional<RoutingSolution> find() {
        return Optional.ofNullable(best);
    }

    private static boolean isBetter(RoutingSolution a, RoutingSolution b) {
        int lacking =
                Arrays.stream(a.unserved()).sum() - Arrays.stream(b.unserved()).sum();
        return lacking < 0 || lacking == 0 && a.cost() < b.cost() - Model.TOLERANCE;
    }
}
