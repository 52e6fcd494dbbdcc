package org.tidalrounds.planning.tour;

/**
 * What one rule adds to the score.
 *
 * @param score hard, medium and soft
 * @param matches how often it fired
 */
public record RuleTotal(String score, int matches) {}
