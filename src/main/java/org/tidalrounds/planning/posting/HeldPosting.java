package org.tidalrounds.planning.posting;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A posting as it stands, to be weighed.
 *
 * @param key names it among the others
 * @param seat of the centre, from 1
 * @param doctor nobody while one is looked for
 */
public record HeldPosting(
        String key, String centreId, int seat, @Nullable Candidate doctor, DaySpan days) {

    /** The same with another doctor, or nobody. */
    public HeldPosting with(@Nullable Candidate other) {
        return new HeldPosting(key, centreId, seat, other, days);
    }

    /** Those of a seat in order of their start. */
    static List<HeldPosting> at(Seat seat, List<HeldPosting> postings) {
        return postings.stream()
                .filter(posting -> posting.centreId.equals(seat.centreId()) && posting.seat == seat.number())
                .sorted(Comparator.comparingInt((HeldPosting posting) -> posting.days.from())
                        .thenComparing(HeldPosting::key))
                .toList();
    }
}
