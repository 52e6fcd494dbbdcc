package org.tidalrounds.planning.tour.search;

import java.util.Arrays;
import java.util.List;

/**
 * Routes found; each keeps capacity, duration and hours, and no slot has more routes than vehicles.
 *
 * @param cost driving and the costs of the options taken; a partly served customer adds no option cost
 * @param unserved visits that found no place: how many each customer lacks
 */
public record RoutingSolution(double cost, List<Route> routes, int[] unserved) {
    public boolean isComplete() {
        return Arrays.stream(unserved).allMatch(count -> count == 0);
    }
}
