package org.tidalrounds.roster;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A whole plan of dated weeks, as the plan folder holds it.
 *
 * @param works everything to be staffed, staffed or open; what runs and sessions say of doctors agrees with them
 * @param report key figures by name: numbers, texts, or nested maps and lists of them
 */
public record Plan(
        LocalDate from,
        int weeks,
        List<PlannedPosting> postings,
        List<Run> runs,
        List<RosterWork> works,
        List<TidalDay> tidal,
        List<ClinicSession> sessions,
        List<OpenDemand> open,
        Map<String, Object> report) {

    /** What each doctor does, by date, start and work. */
    public List<Duty> duties() {
        return works.stream()
                .sorted(Comparator.comparing((RosterWork work) -> work.time().date())
                        .thenComparing(work -> work.time().start())
                        .thenComparing(RosterWork::id))
                .flatMap(RosterWork::duties)
                .toList();
    }

    /** The days the plan covers. */
    public Horizon horizon() {
        return Horizon.of(from, weeks);
    }
}
