package org.tidalrounds.planning.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.planning.duty.Duties.HOSPITAL;
import static org.tidalrounds.planning.duty.Duties.doctor;
import static org.tidalrounds.planning.duty.Duties.problem;
import static org.tidalrounds.planning.duty.Duties.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.tidalrounds.planning.SolveLimits;

class DutyStartTest {
    private static final Timing MONDAY = new Timing(0, 480, 720);
    private static final Timing FRIDAY = new Timing(4, 480, 720);
    private static final DutyProblem PROBLEM = problem(
            List.of(doctor(0), doctor(1), doctor(2)),
            List.of(work("A", HOSPITAL, MONDAY, FRIDAY), work("B", HOSPITAL, MONDAY)));

    private Supplier<DutyStart> best = () -> DutyStart.NONE;

    @Test
    void aStaffingThatWasFoundBeforeIsGoneOnFrom() throws IOException {
        DutyStart kept =
                new DutyStart(Map.of(DutySeat.idOf("A", 0), "D2", DutySeat.idOf("B", 0), "D1"), Map.of("A", FRIDAY));
        plan(kept);
        assertThat(best.get()).isEqualTo(kept);
    }

    @Test
    void whatNoLongerFitsIsLeftOutAndFilledAnew() throws IOException {
        DutyStart kept = new DutyStart(
                Map.of(DutySeat.idOf("A", 0), "gone", DutySeat.idOf("old", 0), "D1"),
                Map.of("A", new Timing(9, 0, 60)));
        assertThat(plan(kept).open()).isEmpty();
        assertThat(best.get().doctorIds()).containsOnlyKeys(DutySeat.idOf("A", 0), DutySeat.idOf("B", 0));
    }

    /** Without a search: what is found is the start. */
    private DutyOutcome plan(DutyStart start) throws IOException {
        String config = Files.readString(Path.of("solver-config/duty.xml"));
        return new DutyPlanner(config, new DutyWeights())
                .plan(
                        PROBLEM,
                        start,
                        new SolveLimits(Duration.ofSeconds(60), 1, 1, 1),
                        progress -> {},
                        () -> true,
                        better -> best = better);
    }
}
