package org.tidalrounds.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tidalrounds.planning.SearchProgress;
import org.tidalrounds.planning.duty.DutyPlace;
import org.tidalrounds.planning.duty.DutyStart;
import org.tidalrounds.planning.duty.SeatDemand;
import org.tidalrounds.planning.duty.Timing;
import org.tidalrounds.planning.duty.Work;

class SeatCountTest {
    private static PlannedWork work(String id, DutyKind kind, int seats) {
        SeatDemand seat = new SeatDemand("doctor", "doctor", Set.of(), 1, 0);
        Work work = new Work(
                id,
                kind.code(),
                "",
                new DutyPlace(0, "F1", "F1", new int[] {0}),
                List.of(new Timing(0, 480, 720)),
                Collections.nCopies(seats, seat),
                Set.of(),
                true,
                Set.of(),
                "",
                List.of());
        return new PlannedWork(kind, "", "", work);
    }

    @Test
    void seatsWithoutADoctorAreCountedByKind() {
        SeatCount count = new SeatCount(List.of(work("R-1", DutyKind.RUN, 2), work("T-1", DutyKind.TIDAL, 1)), 0);
        count.better(() -> new DutyStart(Map.of("R-1.2", "D1", "T-1.1", "D2"), Map.of()));
        PlanProgress progress = count.progress(new SearchProgress(0.5, "0hard/0medium/0soft"));
        assertThat(progress.open()).isEqualTo(1);
        assertThat(progress.openByKind().byKind()).containsExactly(Map.entry("run", 1));
    }
}
