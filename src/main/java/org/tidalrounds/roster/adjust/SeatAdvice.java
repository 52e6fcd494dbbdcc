package org.tidalrounds.roster.adjust;

import java.util.List;
import java.util.Optional;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.language.Message;
import org.tidalrounds.planning.duty.Score;

/**
 * Who could take a duty.
 *
 * @param current the doctor who has it
 * @param candidates those free and fit, the best first; consequences for the first ones asked for
 * @param others doctors who cannot, and why: of the same facility or township, and all who would fit
 */
public record SeatAdvice(
        long revision, String duty, Optional<Doctor> current, List<Ranked> candidates, List<Other> others) {

    /** A doctor who could take the duty, and what that would do. */
    public record Ranked(Doctor doctor, Score score, List<Consequence> consequences) {}

    /** A doctor who cannot. */
    public record Other(Doctor doctor, String rule, Message reason) {}
}
