package org.tidalrounds.tide;

import java.time.LocalDate;
import java.util.List;

/**
 * Doctors needed at one site on one day.
 *
 * @param q50 visitors expected in the middle
 * @param planned visitors at the policy's quantile, for which the doctors are counted
 * @param skills one a doctor, most needed first; empty when none is needed
 */
public record TidalNeed(LocalDate date, String villageCode, int q50, int planned, List<String> skills) {
    public TidalNeed {
        skills = List.copyOf(skills);
    }

    public int doctors() {
        return skills.size();
    }
}
