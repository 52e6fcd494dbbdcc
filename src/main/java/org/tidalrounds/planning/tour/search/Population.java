package org.tidalrounds.planning.tour.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One subpopulation, feasible or not, in which cost and difference from the others both make an individual fit (Vidal et
 * al. 2012, formulas 7-9).
 */
final class Population {
    private static final double CLONE = 1e-9;

    private final Options options;
    private final SearchSettings settings;
    private final Penalties penalties;
    private final List<Individual> members = new ArrayList<>();
    private final List<double[]> distances = new ArrayList<>();
    private final double[] nearest;
    private double[] fitness = {};

    Population(Options options, SearchSettings settings, Penalties penalties) {
        this.options = options;
        this.settings = settings;
        this.penalties = penalties;
        nearest = new double[settings.closest()];
    }

    int size() {
        return members.size();
    }

    void clear() {
        members.clear();
        distances.clear();
        fitness = new double[0];
    }

    Individual member(int index) {
        return members.get(index);
    }

    /** Lower is fitter. */
    double fitness(int index) {
        return fitness[index];
    }

    void add(Individual individual) {
        int most = settings.populationSize() + settings.generationSize() + 1;
        double[] row = new double[most];
        for (int i = 0; i < members.size(); i++) {
            row[i] = individual.distance(members.get(i), options);
            distances.get(i)[members.size()] = row[i];
        }
        members.add(individual);
        distances.add(row);
        if (members.size() >= settings.populationSize() + settings.generationSize()) {
            while (members.size() > settings.populationSize()) {
                judge();
                drop(worst());
            }
        }
        judge();
    }

    /** Computes the fitness of all; needed as well after a change of penalties. */
    void judge() {
        int size = members.size();
        double[] cost =
                members.stream().mapToDouble(m -> m.penalised(penalties)).toArray();
        double[] closeness = new double[size];
        Arrays.setAll(closeness, this::closeness);
        int[] byCost = ranks(cost);
        int[] byDiversity = ranks(Arrays.stream(closeness).map(d -> -d).toArray());
        double weight = 1 - Math.min(1, (double) settings.eliteSize() / Math.max(1, size));
        fitness = IntStream.range(0, size)
                .mapToDouble(i -> byCost[i] + weight * byDiversity[i])
                .toArray();
    }

    /** Mean distance to the nearest others. */
    private double closeness(int index) {
        double[] row = distances.get(index);
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        for (int i = 0; i < members.size(); i++) {
            double each = i == index ? Double.POSITIVE_INFINITY : row[i];
            for (int k = nearest.length - 1; k >= 0 && each < nearest[k]; k--) {
                if (k + 1 < nearest.length) {
                    nearest[k + 1] = nearest[k];
                }
                nearest[k] = each;
            }
        }
        int known = Math.min(nearest.length, members.size() - 1);
        double sum = 0;
        for (int k = 0; k < known; k++) {
            sum += nearest[k];
        }
        return known == 0 ? 1 : sum / known;
    }

    private static int[] ranks(double[] values) {
        int[] sorted = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] ranks = new int[values.length];
        for (int rank = 0; rank < sorted.length; rank++) {
            ranks[sorted[rank]] = rank;
        }
        return ranks;
    }

    /** Clones go first, then the least fit; never the best. */
    private int worst() {
        int worst = -1;
        boolean worstIsClone = false;
        int best = cheapest();
        for (int i = 0; i < members.size(); i++) {
            if (i == best) {
                continue;
            }
            boolean clone = isClone(i);
            if (worst < 0 || clone && !worstIsClone || clone == worstIsClone && fitness[i] > fitness[worst]) {
                worst = i;
                worstIsClone = clone;
            }
        }
        return worst;
    }

    private boolean isClone(int index) {
        double[] row = distances.get(index);
        for (int i = 0; i < members.size(); i++) {
            if (i != index && row[i] < CLONE) {
                return true;
            }
        }
        return false;
    }

    private int cheapest() {
        int best = 0;
        for (int i = 1; i < members.size(); i++) {
            best = members.get(i).penalised(penalties) < members.get(best).penalised(penalties) ? i : best;
        }
        return best;
    }

    private void drop(int index) {
        int size = members.size();
        for (double[] row : distances) {
            System.arraycopy(row, index + 1, row, index, size - index - 1);
        }
        members.remove(index);
        distances.remove(index);
    }
}
