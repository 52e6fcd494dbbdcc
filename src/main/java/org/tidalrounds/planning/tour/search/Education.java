package org.tidalrounds.planning.tour.search;

import java.util.SplittableRandom;

/** Brings what lies on the workbench to a local optimum: routes, options, then in turn the routes that changed. */
final class Education {
    private final Workbench bench;
    private final RouteImprovement routes;
    private final PatternImprovement patterns;
    private final SplittableRandom random;
    private final int[] order;

    Education(Workbench bench, PatternImprovement patterns, SplittableRandom random, StopSignal stop) {
        this.bench = bench;
        this.patterns = patterns;
        this.random = random;
        routes = new RouteImprovement(bench.model, bench.slots[0], random, stop);
        order = new int[bench.model.slots];
        for (int s = 0; s < order.length; s++) {
            order[s] = s;
        }
    }

    void educate() {
        improveRoutes();
        while (patterns.improve()) {
            improveRoutes();
        }
    }

    private void improveRoutes() {
        Order.shuffle(order, order.length, random);
        for (int s : order) {
            routes.improve(bench.slots[s], bench.insertions[s]);
        }
    }
}
