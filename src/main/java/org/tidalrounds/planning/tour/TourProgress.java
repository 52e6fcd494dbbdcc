package org.tidalrounds.planning.tour;

/**
 * How far the planning is.
 *
 * @param share done, 0 to 1
 * @param score of the best plan of the week in hand
 * @param open visits without a place in it
 */
public record TourProgress(double share, String score, int open) {}
