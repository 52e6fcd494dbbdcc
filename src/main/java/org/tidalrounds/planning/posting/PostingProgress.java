package org.tidalrounds.planning.posting;

/**
 * How far the planning is.
 *
 * @param share done, 0 to 1
 * @param score of the best plan so far
 */
public record PostingProgress(double share, String score) {}
