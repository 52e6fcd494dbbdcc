package org.tidalrounds.planning.duty;

import java.util.List;
import java.util.Set;

/**
 * What a change does, rule by rule.
 *
 * @param rules those it touches, the heaviest loss first
 */
public record Effect(List<RuleEffect> rules) {
    public Score score() {
        return rules.stream().map(RuleEffect::score).reduce(Score.ZERO, Score::plus);
    }

    /** The rules whose breach needs a written reason, as {@link DutyWeights} names them. */
    public static Set<String> hardRules() {
        return DutyWeights.HARD;
    }
}
