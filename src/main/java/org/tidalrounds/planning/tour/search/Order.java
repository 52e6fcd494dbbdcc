package org.tidalrounds.planning.tour.search;

import java.util.SplittableRandom;

/** Random orders. */
final class Order {
    private Order() {}

    static void shuffle(int[] list, int count, SplittableRandom random) {
        for (int i = count - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = list[i];
            list[i] = list[j];
            list[j] = kept;
        }
    }
}
