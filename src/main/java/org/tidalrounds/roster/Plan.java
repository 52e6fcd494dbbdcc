package org.tidalrounds.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A whole plan of dated weeks, as the plan folder holds it.
 *
 * @param report key figures by name: numbers, texts, or nested maps and lists of them
 */
public record Plan(
        LocalDate from,
        int weeks,
        List<PlannedPosting> postings,
        List<Run> runs,
        List<Duty> duties,
        List<TidalDay> tidal,
        List<ClinicSession> sessions,
        List<OpenDemand> open,
        Map<String, Object> report) {

    /** The days the plan covers. */
    public Horizon horizon() {
        return Horizon.of(from, weeks);
    }
}
