package org.tidalrounds.tide;

import java.time.LocalDate;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * What may come to one site on one day: the logarithm of one plus the visitors is normal.
 *
 * @param logMean its mean
 * @param logDeviation its standard deviation; 0 when the site is closed
 */
public record DayForecast(LocalDate date, String villageCode, double logMean, double logDeviation) {
    private static final NormalDistribution STANDARD = new NormalDistribution();
    /** More than any site on earth holds in a day; keeps a wild forecast a number. */
    private static final double MOST_VISITORS = 10_000_000;

    static DayForecast closed(LocalDate date, String villageCode) {
        return new DayForecast(date, villageCode, 0, 0);
    }

    /** The forecast of which the median and the 80 % quantile were kept. */
    public static DayForecast ofQuantiles(LocalDate date, String villageCode, int q50, int q80) {
        double mean = Math.log1p(q50);
        double deviation = (Math.log1p(q80) - mean) / STANDARD.inverseCumulativeProbability(0.8);
        return new DayForecast(date, villageCode, mean, deviation);
    }

    /**
     * The number of visitors not exceeded with the given probability.
     *
     * @param quantile above 0 and below 1
     */
    public int visitors(double quantile) {
        if (!(quantile > 0 && quantile < 1)) {
            throw new IllegalArgumentException("Quantile " + quantile + " is not between 0 and 1, e.g. 0.8");
        }
        double log = logMean + logDeviation * STANDARD.inverseCumulativeProbability(quantile);
        return (int) Math.round(Math.min(MOST_VISITORS, Math.max(0, Math.expm1(log))));
    }

    /** The probability, 0 to 1, that at least so many come. */
    public double chanceOfAtLeast(int visitors) {
        if (visitors <= 0) {
            return 1;
        }
        if (logDeviation == 0) {
            return Math.expm1(logMean) >= visitors ? 1 : 0;
        }
        return 1 - STANDARD.cumulativeProbability((Math.log1p(visitors) - logMean) / logDeviation);
    }
}
