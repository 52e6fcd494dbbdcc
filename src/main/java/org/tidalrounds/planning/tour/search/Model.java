package org.tidalrounds.planning.tour.search;

import org.jspecify.annotations.Nullable;

/** A problem laid out for speed: travel in one array, limits by slot, options without visits that can never be made. Shared by all threads. */
final class Model {
    /** What lies below is rounding, not a broken limit. */
    static final double TOLERANCE = 1e-6;

    final RoutingProblem problem;
    final int customers;
    final int nodes;
    final int slots;
    /** From node a to node b at [a * nodes + b]. */
    final double[] travel;
    /** To node a from node b at [a * nodes + b]. */
    final double[] inbound;

    final boolean symmetric;
    final double[] demand;
    final double[] service;
    final int[] depot;
    final int[] vehicles;
    final double[] capacity;
    final double[] maxDuration;
    final boolean timed;
    final double longestTravel;
    final Options options;
    final int[][] neighbours;
    final Embedding embedding;

    Model(RoutingProblem problem, int neighbourCount) {
        this.problem = problem;
        customers = problem.customers();
        nodes = problem.travel().length;
        slots = problem.slots().size();
        travel = flat(problem.travel());
        symmetric = isSymmetric();
        inbound = symmetric ? travel : transposed();
        demand = problem.demand();
        service = problem.service();
        depot = problem.slots().stream()
                .mapToInt(s -> problem.depotNode(s.depot()))
                .toArray();
        vehicles = problem.slots().stream().mapToInt(RouteSlot::vehicles).toArray();
        capacity = problem.slots().stream().mapToDouble(RouteSlot::capacity).toArray();
        timed = problem.day().isPresent();
        double span = problem.day().map(d -> d.end() - d.start()).orElse(Double.POSITIVE_INFINITY);
        maxDuration = problem.slots().stream()
                .mapToDouble(s -> Math.min(span, s.maxDuration()))
                .toArray();
        longestTravel = longest();
        options = new Options(this);
        neighbours = Neighbours.of(this, neighbourCount);
        embedding = new Embedding(this);
    }

    /** The clock for one thread; null where only durations count. */
    @Nullable
    RouteTimeline timeline() {
        return RouteTimeline.of(problem).orElse(null);
    }

    double between(int from, int to) {
        return travel[from * nodes + to];
    }

    private double[] flat(double[][] rows) {
        double[] all = new double[nodes * nodes];
        for (int i = 0; i < nodes; i++) {
            for (int j = 0; j < nodes; j++) {
                double each = rows[i][j];
                if (!(each >= 0 && each < Double.POSITIVE_INFINITY)) {
                    throw new IllegalArgumentException("Travel from node " + i + " to " + j + " is " + each
                            + "; give a finite number that is not negative");
                }
                all[i * nodes + j] = each;
            }
        }
        return all;
    }

    private double[] transposed() {
        double[] all = new double[nodes * nodes];
        for (int i = 0; i < nodes; i++) {
            for (int j = 0; j < nodes; j++) {
                all[j * nodes + i] = travel[i * nodes + j];
            }
        }
        return all;
    }

    private boolean isSymmetric() {
        for (int i = 0; i < nodes; i++) {
            for (int j = 0; j < i; j++) {
                if (travel[i * nodes + j] != travel[j * nodes + i]) {
                    return false;
                }
            }
        }
        return true;
    }

    private double longest() {
        double longest = 0;
        for (double each : travel) {
            longest = Math.max(longest, each);
        }
        return Math.max(longest, 1e-3);
    }
}
