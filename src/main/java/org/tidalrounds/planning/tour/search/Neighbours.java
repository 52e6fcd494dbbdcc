package org.tidalrounds.planning.tour.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Granular neighbourhoods (Toth, Vigo 2003): for each customer those near it, in either direction and both ways round; nearest first. */
final class Neighbours {
    private Neighbours() {}

    static int[][] of(Model model, int count) {
        int n = model.customers;
        double[] nearness = new double[n];
        var sets = IntStream.range(0, n).mapToObj(c -> new TreeSet<Integer>()).toList();
        boolean[][] meets = meetings(model);
        for (int c = 0; c < n; c++) {
            int customer = c;
            Arrays.setAll(nearness, o -> Math.min(model.between(customer, o), model.between(o, customer)));
            IntStream.range(0, n)
                    .filter(o -> o != customer && meets[customer][o])
                    .boxed()
                    .sorted(Comparator.comparingDouble(o -> nearness[o]))
                    .limit(count)
                    .forEach(o -> {
                        sets.get(customer).add(o);
                        sets.get(o).add(customer);
                    });
        }
        int[][] lists = new int[n][];
        for (int c = 0; c < n; c++) {
            int customer = c;
            Arrays.setAll(nearness, o -> Math.min(model.between(customer, o), model.between(o, customer)));
            lists[c] = sets.get(c).stream()
                    .sorted(Comparator.comparingDouble(o -> nearness[o]))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        return lists;
    }

    /** Which customers may share a slot at all. */
    private static boolean[][] meetings(Model model) {
        int n = model.customers;
        boolean[][] uses = new boolean[model.slots][n];
        for (int c = 0; c < n; c++) {
            for (int slot : model.options.allowed[c]) {
                uses[slot][c] = true;
            }
        }
        boolean[][] meets = new boolean[n][n];
        for (boolean[] users : uses) {
            int[] list = IntStream.range(0, n).filter(c -> users[c]).toArray();
            for (int a : list) {
                for (int b : list) {
                    meets[a][b] = true;
                }
            }
        }
        return meets;
    }
}
