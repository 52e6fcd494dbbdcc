package org.tidalrounds.planning.tour.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Places the nodes on a plane from their travel alone, to order routes around their depot. FastMap (Faloutsos, Lin 1995):
 * two pivots far apart span the first axis; what the axis leaves of the distances gives the second.
 */
final class Embedding {
    private final double[] x;
    private final double[] y;

    Embedding(Model model) {
        x = axis(model, null);
        y = axis(model, x);
    }

    /** The angle of a group's centre around the depot, in radians. */
    double angle(int depot, int[] members, int from, int to) {
        double sumX = 0;
        double sumY = 0;
        for (int i = from; i < to; i++) {
            sumX += x[members[i]];
            sumY += y[members[i]];
        }
        int count = Math.max(1, to - from);
        return Math.atan2(sumY / count - y[depot], sumX / count - x[depot]);
    }

    /** The angle of each node around the depot, in radians. */
    double[] angles(int depot) {
        double[] angles = new double[x.length];
        Arrays.setAll(angles, i -> Math.atan2(y[i] - y[depot], x[i] - x[depot]));
        return angles;
    }

    private static double[] axis(Model model, double @Nullable [] known) {
        int n = model.nodes;
        int a = farthest(model, known, 0);
        int b = farthest(model, known, a);
        double width = squared(model, known, a, b);
        double[] axis = new double[n];
        for (int i = 0; i < n && width > 0; i++) {
            axis[i] = (squared(model, known, a, i) + width - squared(model, known, b, i)) / (2 * Math.sqrt(width));
        }
        return axis;
    }

    private static int farthest(Model model, double @Nullable [] known, int from) {
        int far = from;
        for (int i = 0; i < model.nodes; i++) {
            far = squared(model, known, from, i) > squared(model, known, from, far) ? i : far;
        }
        return far;
    }

    private static double squared(Model model, double @Nullable [] known, int i, int j) {
        double d = (Math.min(model.between(i, j), model.longestTravel)
                        + Math.min(model.between(j, i), model.longestTravel))
                / 2;
        double along = known == null ? 0 : known[i] - known[j];
        return Math.max(0, d * d - along * along);
    }
}
