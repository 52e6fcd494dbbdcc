package org.tidalrounds.planning.posting;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing a rule says of postings, and how a change moves it.
 *
 * @param rule as {@link PostingRules} names it
 * @param postings keys of those concerned
 * @param place seat or department it is about; empty where it is about doctors and postings alone
 * @param doctor whom it concerns
 * @param before what it cost at the rule's level before the change, from 0
 * @param after what it costs afterwards
 */
public record PostingFinding(
        String rule, List<String> postings, String place, Optional<Candidate> doctor, long before, long after) {
    private static final Set<String> SOFT = Set.of(
            PostingRules.HANDOVER,
            PostingRules.PROMOTION,
            PostingRules.HARDSHIP,
            PostingRules.SPECIALTY,
            PostingRules.HOME);

    /** Whether the rule's breach needs a written reason. */
    public boolean isOfHardRule() {
        return !isOfSoftRule() && !rule.equals(PostingRules.FILLED);
    }

    public boolean isOfSoftRule() {
        return SOFT.contains(rule);
    }

    /** What makes it the same thing before and after a change. */
    String key() {
        return rule
                + '|'
                + place
                + '|'
                + (place.isEmpty() ? postings : List.of())
                + '|'
                + doctor.map(Candidate::id).orElse("");
    }

    PostingFinding costing(long costBefore, long costAfter) {
        return new PostingFinding(rule, postings, place, doctor, costBefore, costAfter);
    }
}
