package org.tidalrounds.planning.tour.search;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where populations of several threads leave their best for the others. */
final class Exchange {
    private final @Nullable Individual[] posted;
    private final boolean[][] taken;

    Exchange(int threads) {
        posted = new Individual[threads];
        taken = new boolean[threads][threads];
    }

    synchronized void post(int thread, Individual individual) {
        posted[thread] = individual;
        for (boolean[] reader : taken) {
            reader[thread] = false;
        }
    }

    /** The best of another thread that this one has not taken yet. */
    synchronized Optional<Individual> take(int thread) {
        for (int other = 0; other < posted.length; other++) {
            Individual individual = posted[other];
            if (other != thread && individual != null && !taken[thread][other]) {
                taken[thread][other] = true;
                return Optional.of(individual);
            }
        }
        return Optional.empty();
    }
}
