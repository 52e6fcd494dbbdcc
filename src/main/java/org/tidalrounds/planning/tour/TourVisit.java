package org.tidalrounds.planning.tour;

/**
 * One stop of a run.
 *
 * @param stop index in the week's stops
 * @param arrive when the visit begins, minutes after midnight
 * @param depart when it ends, minutes after midnight
 * @param driveMinutes from the stop before, or the base
 */
public record TourVisit(int stop, int arrive, int depart, int driveMinutes) {}
