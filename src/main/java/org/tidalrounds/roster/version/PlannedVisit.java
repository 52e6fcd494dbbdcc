package org.tidalrounds.roster.version;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.tidalrounds.roster.Run;

/** A visit with when it is and where it comes from. */
public record PlannedVisit(String villageCode, LocalDate date, LocalTime arrive, String baseFacilityId) {
    static List<PlannedVisit> of(List<Run> runs) {
        return runs.stream()
                .flatMap(run -> run.visits().stream()
                        .map(visit -> new PlannedVisit(
                                visit.villageCode(), run.date(), visit.arrive(), run.baseFacilityId())))
                .toList();
    }
}
