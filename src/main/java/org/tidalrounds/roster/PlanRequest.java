package org.tidalrounds.roster;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What to plan, and how long to search.
 *
 * @param weeks from 1
 * @param time the search takes at most; empty only where steps bound it
 * @param steps of the search for each week; with one thread they make the plan a matter of input and seed alone
 * @param threads from 1
 */
public record PlanRequest(
        LocalDate from, int weeks, Optional<Duration> time, OptionalLong steps, int threads, long seed) {
    public PlanRequest {
        if (weeks < 1) {
            throw new IllegalArgumentException("weeks is " + weeks + "; give 1 or more");
        }
        if (time.isEmpty() && steps.isEmpty()) {
            throw new IllegalArgumentException("neither time nor steps bound the search; give one of them");
        }
    }

    public Horizon horizon() {
        return Horizon.of(from, weeks);
    }
}
