package org.tidalrounds.planning.duty;

import java.util.List;

/**
 * What a change does to one rule.
 *
 * @param rule as {@link DutyWeights} names it
 * @param score what it adds to the score; negative is worse
 * @param findings what got worse or better, the heaviest first
 */
public record RuleEffect(String rule, Score score, List<Finding> findings) {}
