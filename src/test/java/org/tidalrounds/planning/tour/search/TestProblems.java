package org.tidalrounds.planning.tour.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Small problems made from a seed. */
final class TestProblems {
    static final DayHours DAY = new DayHours(480, 1080, new double[][] {{480, 720}, {780, 1080}}, 60, 690, 780);

    private TestProblems() {}

    /** Four days, one depot; customers want one visit, or two with a day between. */
    static RoutingProblem periodic(int customers, int vehicles, double capacity, double maxDuration, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<RouteSlot> slots = new ArrayList<>();
        for (int day = 0; day < 4; day++) {
            slots.add(new RouteSlot(day, 0, vehicles, capacity, maxDuration));
        }
        List<List<VisitOption>> options = new ArrayList<>();
        double[] demand = new double[customers];
        double[] service = new double[customers];
        for (int c = 0; c < customers; c++) {
            demand[c] = 1 + random.nextInt(9);
            service[c] = random.nextInt(4);
            options.add(
                    random.nextBoolean()
                            ? List.of(option(0, 0, 2), option(0, 1, 3), option(0.5, 0, 3))
                            : List.of(option(0, 0), option(0, 1), option(0, 2), option(0, 3)));
        }
        return new RoutingProblem(plane(customers + 1, random), demand, service, slots, options, Optional.empty());
    }

    /** The same with travel that depends on the direction. */
    static RoutingProblem asymmetric(int customers, int vehicles, double capacity, double maxDuration, long seed) {
        RoutingProblem even = periodic(customers, vehicles, capacity, maxDuration, seed);
        SplittableRandom random = new SplittableRandom(seed + 1);
        for (double[] row : even.travel()) {
            for (int j = 0; j < row.length; j++) {
                row[j] *= 1 + random.nextDouble();
            }
        }
        return even;
    }

    /** A county: five days at each base, two visits with a day between, all at one of two near bases; whole minutes. */
    static RoutingProblem county(int villages, int bases, int vehicles, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] travel = plane(villages + bases, random);
        for (int i = 0; i < travel.length; i++) {
            for (int j = 0; j < travel.length; j++) {
                travel[i][j] = i == j ? 0 : Math.ceil(travel[i][j] * 0.8 + 5);
            }
        }
        List<RouteSlot> slots = new ArrayList<>();
        for (int b = 0; b < bases; b++) {
            for (int day = 0; day < 5; day++) {
                slots.add(new RouteSlot(day, b, vehicles, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY));
            }
        }
        double[] service = new double[villages];
        List<List<VisitOption>> options = new ArrayList<>();
        for (int v = 0; v < villages; v++) {
            service[v] = 60 + 15 * random.nextInt(5);
            List<VisitOption> list = new ArrayList<>();
            for (int b : nearest(travel[v], villages, bases)) {
                for (int first = 0; first < 5; first++) {
                    for (int second = first + 2; second < 5; second++) {
                        list.add(option(0, 5 * b + first, 5 * b + second));
                    }
                }
            }
            options.add(list);
        }
        return new RoutingProblem(travel, new double[villages], service, slots, options, Optional.of(DAY));
    }

    static VisitOption option(double cost, int... slots) {
        return new VisitOption(slots, cost);
    }

    private static List<Integer> nearest(double[] travel, int villages, int bases) {
        return java.util.stream.IntStream.range(0, bases)
                .boxed()
                .sorted(java.util.Comparator.comparingDouble(b -> travel[villages + b]))
                .limit(2)
                .toList();
    }

    private static double[][] plane(int nodes, SplittableRandom random) {
        double[] x = random.doubles(nodes, 0, 100).toArray();
        double[] y = random.doubles(nodes, 0, 100).toArray();
        double[][] travel = new double[nodes][nodes];
        for (int i = 0; i < nodes; i++) {
            for (int j = 0; j < nodes; j++) {
                travel[i][j] = Math.hypot(x[i] - x[j], y[i] - y[j]);
            }
        }
        return travel;
    }
}
