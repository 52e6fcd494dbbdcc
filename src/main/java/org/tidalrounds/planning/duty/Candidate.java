package org.tidalrounds.planning.duty;

import java.util.Optional;

/**
 * A doctor who could take a seat.
 *
 * @param score what the change would add to the score of the staffing as it is
 * @param effect the same rule by rule, for those that were to be explained
 */
public record Candidate(DutyDoctor doctor, Score score, Optional<Effect> effect) {
    Candidate explained(Effect found) {
        return new Candidate(doctor, score, Optional.of(found));
    }
}
