package org.tidalrounds.roster;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What to plan, and how long to search.
 *
 * @param weeks from 1
 * @param time the search takes at most; empty only where steps bound it
 * @param steps of the search for each week; with one thread they make the plan a matter of input and seed alone
 * @param threads from 1
 * @param wishes of doctors, also such as lie outside the weeks to plan
 * @param published what people have arranged themselves with; a change of it costs (D11)
 * @param kept postings that stay as they are: published ones, and those made by hand
 * @param held works of the draft that stay as they are: see {@link HeldWorks}
 */
public record PlanRequest(
        LocalDate from,
        int weeks,
        Optional<Duration> time,
        OptionalLong steps,
        int threads,
        long seed,
        List<DoctorWish> wishes,
        PublishedDuties published,
        List<PlannedPosting> kept,
        HeldWorks held) {
    public PlanRequest {
        wishes = List.copyOf(wishes);
        kept = List.copyOf(kept);
        if (weeks < 1) {
            throw new IllegalArgumentException("weeks is " + weeks + "; give 1 or more");
        }
        if (time.isEmpty() && steps.isEmpty()) {
            throw new IllegalArgumentException("neither time nor steps bound the search; give one of them");
        }
    }

    /** A request without wishes and published rosters: a county folder has none. */
    public PlanRequest(LocalDate from, int weeks, Optional<Duration> time, OptionalLong steps, int threads, long seed) {
        this(from, weeks, time, steps, threads, seed, List.of(), PublishedDuties.NONE, List.of(), HeldWorks.NONE);
    }

    /** The same request with these wishes and these published duties. */
    public PlanRequest with(List<DoctorWish> heard, PublishedDuties known) {
        return new PlanRequest(from, weeks, time, steps, threads, seed, heard, known, kept, held);
    }

    /** The same request that keeps these postings and works. */
    public PlanRequest keeping(List<PlannedPosting> postings, HeldWorks works) {
        return new PlanRequest(from, weeks, time, steps, threads, seed, wishes, published, postings, works);
    }

    public Horizon horizon() {
        return Horizon.of(from, weeks);
    }
}
