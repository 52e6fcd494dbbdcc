package org.tidalrounds.planning.duty;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a change does, rule by rule.
 *
 * @param rules those it touches, the heaviest loss first
 */
public record Effect(List<RuleEffect> rules) {
    public Score score() {
        return rules.stream().map(RuleEffect::score).reduce(Score.ZERO, Score::plus);
    }

    /** What hard rules say against the change. */
    public List<Finding> hardBreaches() {
        return rules.stream()
                .filter(rule -> DutyWeights.HARD.contains(rule.rule()))
                .flatMap(rule -> rule.findings().stream())
                .filter(Finding::isBroken)
                .toList();
    }

    /** Everything the change makes worse. */
    public Stream<Finding> broken() {
        return rules.stream().flatMap(rule -> rule.findings().stream()).filter(Finding::isBroken);
    }
}
