package org.tidalrounds.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.tidalrounds.language.Message;
import org.tidalrounds.planning.SearchProgress;
import org.tidalrounds.planning.duty.DutySeat;
import org.tidalrounds.planning.duty.DutyStart;

/** Counts the seats that the best staffing so far leaves open. */
final class SeatCount {
    private final Map<String, String> kindsBySeat = new HashMap<>();
    private final int openAtLeast;
    private volatile Supplier<DutyStart> best = () -> DutyStart.NONE;

    /**
     * @param openAtLeast what every staffing leaves open
     */
    SeatCount(List<PlannedWork> works, int openAtLeast) {
        this.openAtLeast = openAtLeast;
        for (PlannedWork work : works) {
            for (int seat = 0; seat < work.work().seats().size(); seat++) {
                kindsBySeat.put(
                        DutySeat.idOf(work.work().id(), seat), work.kind().code());
            }
        }
    }

    void better(Supplier<DutyStart> staffing) {
        best = staffing;
    }

    PlanProgress progress(SearchProgress search) {
        Map<String, String> staffed = best.get().doctorIds();
        Map<String, Integer> open = new HashMap<>();
        kindsBySeat.forEach((seat, kind) -> {
            if (!staffed.containsKey(seat)) {
                open.merge(kind, 1, Integer::sum);
            }
        });
        return new PlanProgress(
                Message.of("roster.stage_duties"),
                search.share(),
                search.score(),
                kindsBySeat.size() - staffed.size(),
                openAtLeast,
                new OpenCounts(open));
    }
}
