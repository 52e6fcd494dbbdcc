package org.tidalrounds.planning.tour;

import java.util.List;

/** The runs of a week, by base, day and vehicle, and every visit that found no place: none is lost silently. */
public record TourWeekPlan(List<TourRun> runs, List<MissedVisit> missed) {
    public int visits() {
        return runs.stream().mapToInt(run -> run.visits().size()).sum();
    }
}
