package org.tidalrounds.planning.tour;

import java.util.Arrays;

/**
 * A health centre that runs leave from.
 *
 * @param vehiclesByDay runs that may leave on each day of the week: seven numbers, Monday first
 */
public record TourBase(String id, String name, int[] vehiclesByDay) {
    boolean isSameAs(TourBase other) {
        return id.equals(other.id) && name.equals(other.name) && Arrays.equals(vehiclesByDay, other.vehiclesByDay);
    }
}
