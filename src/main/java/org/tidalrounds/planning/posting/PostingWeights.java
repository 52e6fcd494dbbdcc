package org.tidalrounds.planning.posting;

import java.util.Map;

/**
 * How much the wishes of the posting rules count against each other.
 *
 * @param handoverDay P3: a day of handover that is missing
 * @param promotionWeek P7: a week served by a doctor who does not need it for promotion
 * @param hardship P7: one unit of the growth of a doctor's squared hardship weeks; squares make it dearer to burden the burdened
 * @param specialtyWeek P7: a week and step of misfit between specialty and the centre's need
 * @param homeWeek P7: a week served elsewhere by a doctor who prefers another centre
 */
public record PostingWeights(long handoverDay, long promotionWeek, long hardship, long specialtyWeek, long homeWeek) {
    /**
     * Reads the weights by name.
     *
     * @param byName the section {@code posting} of {@code solver-config/weights.yaml}
     * @throws IllegalArgumentException naming a missing or negative weight
     */
    public static PostingWeights of(Map<String, ? extends Number> byName) {
        return new PostingWeights(
                weight(byName, "handover_day"),
                weight(byName, "promotion_week"),
                weight(byName, "hardship"),
                weight(byName, "specialty_week"),
                weight(byName, "home_week"));
    }

    private static long weight(Map<String, ? extends Number> byName, String name) {
        Number value = byName.get(name);
        if (value == null || value.longValue() < 0 || value.longValue() != value.doubleValue()) {
            throw new IllegalArgumentException(
                    "weight posting." + name + " is " + value + "; give a whole number of at least 0 in weights.yaml");
        }
        return value.longValue();
    }
}
