package org.tidalrounds.travel;

/**
 * Driving from one place to another, different one.
 *
 * @param minutes whole, rounded up, at least 1
 * @param kilometres of road
 * @param estimated whether it was only reckoned from the great-circle distance
 */
record Drive(int minutes, double kilometres, boolean estimated) {
    private static final double SECONDS_PER_MINUTE = 60;
    private static final double METRES_PER_KILOMETRE = 1_000;
    /** Keeps a whole number of minutes whole when the arithmetic before it was not exact. */
    private static final double ROUNDING_TOLERANCE = 1e-9;

    static Drive known(int minutes, double kilometres) {
        return new Drive(Math.max(1, minutes), kilometres, false);
    }

    /** What a router found: seconds and metres, as routers count. */
    static Drive routed(double seconds, double metres) {
        return known(wholeMinutes(seconds / SECONDS_PER_MINUTE), metres / METRES_PER_KILOMETRE);
    }

    static Drive estimated(double minutes, double kilometres) {
        return new Drive(Math.max(1, wholeMinutes(minutes)), kilometres, true);
    }

    private static int wholeMinutes(double minutes) {
        return (int) Math.ceil(minutes - ROUNDING_TOLERANCE);
    }
}
