package org.tidalrounds.tide;

/**
 * Doctor-days over the blocks of a back-test.
 *
 * @param needed also the doctor-days that every roster had
 * @param flatUnmet needed and not there with the flat roster
 * @param lastYearUnmet the same with a roster by last year's same weekday
 * @param forecastUnmet the same with a roster by the forecast
 */
public record BacktestResult(int needed, int flatUnmet, int lastYearUnmet, int forecastUnmet, Coverage coverage) {
    static final BacktestResult NONE = new BacktestResult(0, 0, 0, 0, Coverage.NONE);

    /** Share of what perfect foresight saves over the flat roster; 0 when there is nothing to save. */
    public double savedByLastYear() {
        return saved(lastYearUnmet);
    }

    /** Share of what perfect foresight saves over the flat roster; 0 when there is nothing to save. */
    public double savedByForecast() {
        return saved(forecastUnmet);
    }

    BacktestResult plus(BacktestResult other) {
        return new BacktestResult(
                needed + other.needed,
                flatUnmet + other.flatUnmet,
                lastYearUnmet + other.lastYearUnmet,
                forecastUnmet + other.forecastUnmet,
                coverage.plus(other.coverage));
    }

    private double saved(int unmet) {
        return flatUnmet == 0 ? 0 : (flatUnmet - unmet) / (double) flatUnmet;
    }
}
