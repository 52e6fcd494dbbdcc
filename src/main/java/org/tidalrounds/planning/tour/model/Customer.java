package org.tidalrounds.planning.tour.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.planning.tour.search.VisitOption;

/**
 * Who is visited: a village, or a customer of a classic instance.
 *
 * @param index in the routing problem
 * @param visits demanded; may be more than the options can give
 * @param options the combinations of slots allowed
 */
public record Customer(int index, int visits, List<VisitOption> options) {
    /** Whether some option holds all these slots, each once. */
    public boolean allows(List<Integer> slots) {
        return options.stream().anyMatch(option -> holds(option, slots));
    }

    /** The cost of the cheapest option made of exactly these slots; nothing while visits are missing. */
    public double optionCost(List<Integer> slots) {
        double cheapest = Double.POSITIVE_INFINITY;
        for (VisitOption option : options) {
            if (option.slots().length == slots.size() && holds(option, slots)) {
                cheapest = Math.min(cheapest, option.cost());
            }
        }
        return cheapest == Double.POSITIVE_INFINITY ? 0 : cheapest;
    }

    /** Customers are keys of the rules' groups: hashing all options each time would cost more than the rules. */
    @Override
    public int hashCode() {
        return index;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Customer customer
                && customer.index == index
                && customer.visits == visits
                && customer.options.equals(options);
    }

    private static boolean holds(VisitOption option, List<Integer> slots) {
        int found = 0;
        for (int slot : option.slots()) {
            found += slots.contains(slot) ? 1 : 0;
        }
        return found == slots.size();
    }
}
