package org.tidalrounds.cli;

import java.util.Arrays;

/**
 * What a load came to.
 *
 * @param perSecond bookings, each a hold and a booking
 * @param p99Millis within which 99 of 100 were done
 * @param refused that were not done
 */
record BenchFigures(double perSecond, double p99Millis, int refused) {
    static BenchFigures of(long[] nanos, double seconds, int refused) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        int last = Math.max(0, (int) Math.ceil(0.99 * sorted.length) - 1);
        return new BenchFigures(sorted.length / seconds, sorted.length == 0 ? 0 : sorted[last] / 1e6, refused);
    }
}
