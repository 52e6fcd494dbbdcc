package org.tidalrounds.planning.tour;

import java.util.Map;

/**
 * How much the wishes count, in minutes of driving (T6).
 *
 * @param movedVisit T5: one visit on another weekday, or from another base, than usual
 * @param foreignBase T5: one visit from another base than the township's own
 * @param unevenDays T6: one minute a base works on a day above its average day
 * @param unevenTeams T6: one minute a run works above the average run of its base on that day
 */
public record TourWeights(double movedVisit, double foreignBase, double unevenDays, double unevenTeams) {
    /**
     * Reads the weights by name.
     *
     * @param byName the section {@code tour} of {@code solver-config/weights.yaml}
     * @throws IllegalArgumentException naming a missing, unknown or negative weight
     */
    public static TourWeights of(Map<String, ? extends Number> byName) {
        return new TourWeights(
                weight(byName, "moved_visit"),
                weight(byName, "foreign_base"),
                weight(byName, "uneven_days"),
                weight(byName, "uneven_teams"));
    }

    private static double weight(Map<String, ? extends Number> byName, String name) {
        Number value = byName.get(name);
        if (value == null || value.doubleValue() < 0) {
            throw new IllegalArgumentException(
                    "weight tour." + name + " is " + value + "; give a number of at least 0 in weights.yaml");
        }
        return value.doubleValue();
    }
}
