package org.tidalrounds.travel;

/**
 * Driving from one place to another, different one.
 *
 * @param minutes whole, rounded up, at least 1
 * @param kilometres of road
 * @param estimated whether it was only reckoned from the great-circle distance
 */
record Drive(int minutes, double kilometres, boolean estimated) {
    /** Keeps a whole number of minutes whole when the arithmetic before it was not exact. */
    private static final double ROUNDING_TOLERANCE = 1e-9;

    static Drive known(double minutes, double kilometres) {
        return new Drive(Math.max(1, wholeMinutes(minutes)), kilometres, false);
    }

    static Drive estimated(double minutes, double kilometres) {
        return new Drive(Math.max(1, wholeMinutes(minutes)), kilometres, true);
    }

    private static int wholeMinutes(double minutes) {
        return (int) Math.ceil(minutes - ROUNDING_TOLERANCE);
    }
}
