package org.tidalrounds.planning.posting;

import java.util.List;
import java.util.SortedMap;

/**
 * The postings found.
 *
 * @param placements planned postings, by seat and time; pinned ones are not among them
 * @param gaps days that stay open, by seat and time
 * @param score hard, medium and soft
 * @param feasible whether no hard rule is broken
 * @param ruleTotals by the rule's name
 */
public record PostingOutcome(
        List<Placement> placements,
        List<PostingGap> gaps,
        String score,
        boolean feasible,
        SortedMap<String, RuleTotal> ruleTotals) {

    /**
     * What one rule adds to the score.
     *
     * @param score hard, medium and soft
     * @param matches how often it fired
     */
    public record RuleTotal(String score, int matches) {}
}
