package org.tidalrounds.roster;

import java.util.List;
import java.util.function.Supplier;
import org.tidalrounds.language.Message;
import org.tidalrounds.planning.SearchProgress;
import org.tidalrounds.planning.duty.DutyStart;

/** Counts the seats that the best staffing so far leaves open. */
final class SeatCount {
    private final int seats;
    private final int openAtLeast;
    private volatile Supplier<DutyStart> best = () -> DutyStart.NONE;

    /**
     * @param openAtLeast what every staffing leaves open
     */
    SeatCount(List<PlannedWork> works, int openAtLeast) {
        this.openAtLeast = openAtLeast;
        this.seats = works.stream().mapToInt(work -> work.work().seats().size()).sum();
    }

    void better(Supplier<DutyStart> staffing) {
        best = staffing;
    }

    PlanProgress progress(SearchProgress search) {
        int staffed = best.get().doctorIds().size();
        return new PlanProgress(
                Message.of("roster.stage_duties"), search.share(), search.score(), seats - staffed, openAtLeast);
    }
}
