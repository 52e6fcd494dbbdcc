package org.tidalrounds.planning.tour.instance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tidalrounds.language.Message;
import org.tidalrounds.planning.tour.search.RouteSlot;
import org.tidalrounds.planning.tour.search.RoutingProblem;
import org.tidalrounds.planning.tour.search.VisitOption;

/**
 * A classic periodic instance (Cordeau, Gendreau, Laporte 1997). Text: {@code type m n t} with type 1, then t lines {@code D Q}
 * (0 for no limit), then the depot and n customers {@code i x y d q f a combinations}; the most significant bit of a
 * combination is day 1. Travel is the unrounded Euclidean distance.
 *
 * <p>A customer that lies on the depot needs no trip and gets no visit. Combinations hold whatever f says, so f = 0 with a list means one of these.
 *
 * @param numbers the customers' numbers in the file, by index in the problem
 */
public record PeriodicInstance(int[] numbers, RoutingProblem problem) {
    private static final int PERIODIC = 1;
    private static final int MOST_CUSTOMERS = 2_000;
    private static final int MOST_DAYS = 30;
    private static final int MOST_VEHICLES = 1_000;

    /** @throws BadInstance naming the line and the value that is wrong */
    public static PeriodicInstance parse(List<String> text) {
        List<InstanceLine> lines = IntStream.range(0, text.size())
                .filter(i -> !text.get(i).isBlank())
                .mapToObj(i -> InstanceLine.of(i + 1, text.get(i)))
                .toList();
        if (lines.isEmpty()) {
            throw new BadInstance(Message.of("planning.instance_empty"));
        }
        InstanceLine header = lines.get(0).atLeast(4);
        if (!header.fields()[0].equals(String.valueOf(PERIODIC))) {
            throw new BadInstance(Message.of("planning.instance_type", header.number(), header.fields()[0]));
        }
        int vehicles = header.wholeAt(1, 1, MOST_VEHICLES);
        int customers = header.wholeAt(2, 1, MOST_CUSTOMERS);
        int days = header.wholeAt(3, 1, MOST_DAYS);
        if (lines.size() != 2 + days + customers) {
            throw new BadInstance(Message.of("planning.instance_lines", lines.size(), 2 + days + customers));
        }
        List<RouteSlot> slots = slots(lines.subList(1, 1 + days), vehicles);
        return read(lines.subList(1 + days, lines.size()), slots);
    }

    private static List<RouteSlot> slots(List<InstanceLine> lines, int vehicles) {
        List<RouteSlot> slots = new ArrayList<>();
        for (InstanceLine line : lines) {
            line.atLeast(2);
            slots.add(new RouteSlot(slots.size(), 0, vehicles, limit(line.sizeAt(1)), limit(line.sizeAt(0))));
        }
        return slots;
    }

    private static double limit(double value) {
        return value == 0 ? Double.POSITIVE_INFINITY : value;
    }

    private static PeriodicInstance read(List<InstanceLine> nodes, List<RouteSlot> slots) {
        int n = nodes.size() - 1;
        double[][] at = new double[n + 1][];
        int[] numbers = new int[n];
        double[] demand = new double[n];
        double[] service = new double[n];
        List<List<VisitOption>> options = new ArrayList<>();
        at[n] = point(nodes.get(0).atLeast(3));
        for (int c = 0; c < n; c++) {
            InstanceLine line = nodes.get(c + 1).atLeast(7);
            numbers[c] = line.wholeAt(0, 1, Integer.MAX_VALUE);
            at[c] = point(line);
            service[c] = line.sizeAt(3);
            demand[c] = line.sizeAt(4);
            options.add(Arrays.equals(at[c], at[n]) ? none() : options(line, slots.size()));
        }
        if (Arrays.stream(numbers).distinct().count() < n) {
            throw new BadInstance(Message.of("planning.instance_numbers_repeat"));
        }
        double[][] travel = distances(at);
        return new PeriodicInstance(
                numbers, new RoutingProblem(travel, demand, service, slots, options, Optional.empty()));
    }

    private static double[] point(InstanceLine line) {
        return new double[] {line.numberAt(1), line.numberAt(2)};
    }

    private static List<VisitOption> none() {
        return List.of(new VisitOption(new int[0], 0));
    }

    private static List<VisitOption> options(InstanceLine line, int days) {
        int visits = line.wholeAt(5, 0, days);
        int count = line.wholeAt(6, 0, 1 << Math.min(days, 20));
        line.atLeast(7 + count);
        if (count == 0) {
            if (visits > 0) {
                throw new BadInstance(Message.of("planning.instance_no_combination", line.number(), visits));
            }
            return none();
        }
        List<VisitOption> options = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int bits = line.wholeAt(7 + i, 0, (1 << days) - 1);
            int[] slots = IntStream.range(0, days)
                    .filter(day -> (bits & 1 << (days - 1 - day)) != 0)
                    .toArray();
            options.add(new VisitOption(slots, 0));
        }
        return options;
    }

    private static double[][] distances(double[][] at) {
        double[][] travel = new double[at.length][at.length];
        for (int i = 0; i < at.length; i++) {
            for (int j = 0; j < at.length; j++) {
                travel[i][j] = Math.hypot(at[i][0] - at[j][0], at[i][1] - at[j][1]);
            }
        }
        return travel;
    }
}
