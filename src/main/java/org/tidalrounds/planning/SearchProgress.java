package org.tidalrounds.planning;

/**
 * How far a search is.
 *
 * @param share of its time or steps spent, 0 to 1
 * @param score of the best found so far
 */
public record SearchProgress(double share, String score) {}
