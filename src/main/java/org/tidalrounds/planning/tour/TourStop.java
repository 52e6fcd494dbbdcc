package org.tidalrounds.planning.tour;

/**
 * A village that tours visit.
 *
 * @param visits wanted in the week
 * @param minutes of one visit
 * @param homeBase index of the base of its township; −1 for none
 */
public record TourStop(String id, String name, int visits, double minutes, int homeBase) {}
