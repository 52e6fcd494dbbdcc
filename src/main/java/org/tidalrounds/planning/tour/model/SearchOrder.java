package org.tidalrounds.planning.tour.model;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import org.tidalrounds.planning.tour.search.RoutingSolution;

/**
 * What the search phase is to do; it travels with the plan, because the solver passes nothing else to its phases.
 *
 * @param start routes to begin with
 * @param steps of the search at most; {@link Long#MAX_VALUE} for none
 * @param threads from 1
 * @param spent the share of the time that is used up, 0 to 1
 * @param cancelled whether to end with the best so far
 * @param onBetter told each better solution
 */
public record SearchOrder(
        Optional<RoutingSolution> start,
        long steps,
        int threads,
        long seed,
        DoubleSupplier spent,
        BooleanSupplier cancelled,
        Consumer<RoutingSolution> onBetter) {}
