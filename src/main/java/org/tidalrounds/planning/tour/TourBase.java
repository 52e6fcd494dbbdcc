package org.tidalrounds.planning.tour;

/**
 * A health centre that runs leave from.
 *
 * @param vehiclesByDay runs that may leave on each day of the week: seven numbers, Monday first
 */
public record TourBase(String id, String name, int[] vehiclesByDay) {}
