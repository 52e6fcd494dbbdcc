package org.tidalrounds.roster.adjust;

import java.util.List;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.planning.duty.Score;
import org.tidalrounds.roster.WorkTime;

/**
 * Whom to call out for a surge.
 *
 * @param revision of the roster that was looked at
 * @param skills each skill missing once, most needed first
 */
public record SurgeAdvice(long revision, Surges.Recorded surge, List<SkillAdvice> skills) {

    /**
     * Whom to call for a skill.
     *
     * @param missing doctors with the skill, when the surge was noticed
     * @param time of the shift
     * @param candidates reserves on call first, then the others, each the best first
     */
    public record SkillAdvice(String skill, int missing, WorkTime time, List<Candidate> candidates) {}

    /**
     * A doctor who can be called.
     *
     * @param onCall whether the doctor is a reserve on call that day
     * @param score what the call would add to the roster's score
     * @param consequences rule by rule; empty beyond the first ones
     */
    public record Candidate(Doctor doctor, boolean onCall, Score score, List<Consequence> consequences) {}
}
