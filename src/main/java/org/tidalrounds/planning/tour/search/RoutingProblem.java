package org.tidalrounds.planning.tour.search;

import java.util.List;
import java.util.Optional;

/**
 * A periodic routing problem: customers are visited on slots (a day and a depot), each by one of the combinations of
 * slots it allows. Nodes 0 … customers−1 are the customers; the depots follow.
 *
 * @param travel cost and duration of driving from node to node, [from][to]; may be asymmetric
 * @param demand load each visit puts on the vehicle, by customer
 * @param service duration of each visit, by customer, in the unit of travel
 * @param options the combinations of slots allowed, by customer; at least one each
 * @param day hours every route keeps; empty where only durations count
 */
public record RoutingProblem(
        double[][] travel,
        double[] demand,
        double[] service,
        List<RouteSlot> slots,
        List<List<VisitOption>> options,
        Optional<DayHours> day) {
    public int customers() {
        return demand.length;
    }

    /** The node of a depot. */
    public int depotNode(int depot) {
        return customers() + depot;
    }
}
