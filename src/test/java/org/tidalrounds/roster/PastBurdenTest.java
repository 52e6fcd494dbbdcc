package org.tidalrounds.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.roster.SmallCounty.MONDAY;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tidalrounds.county.County;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.planning.SolveLimits;

class PastBurdenTest {
    private static final int FAR_MINUTES = 150;

    private final County county = new SmallCounty()
            .hospital("H")
            .centre("C")
            .doctor("tired", "C")
            .doctor("fresh", "C")
            .policy(PolicyParameter.TOUR_CREW_SIZE, "1", MONDAY)
            .build();
    private final Horizon fortnight = Horizon.of(MONDAY, 2);

    @Test
    void whoCarriedMuchBeforeIsSparedNow() throws IOException {
        List<CarriedDuty> carried = IntStream.range(1, 6)
                .mapToObj(week ->
                        new CarriedDuty("tired", MONDAY.minusWeeks(week).plusDays(1), DutyKind.RUN, 480, FAR_MINUTES))
                .toList();
        List<Duty> duties = staffed(new DutyHistory(carried, List.of()));
        assertThat(farRuns(duties, "tired")).isLessThan(farRuns(duties, "fresh"));
    }

    @Test
    void withoutAHistoryBurdensAreSharedEvenly() throws IOException {
        List<Duty> duties = staffed(DutyHistory.NONE);
        assertThat(farRuns(duties, "tired")).isEqualTo(farRuns(duties, "fresh"));
    }

    private List<Duty> staffed(DutyHistory history) throws IOException {
        List<Run> runs = fortnight
                .from()
                .datesUntil(fortnight.to())
                .filter(county.calendar()::isWorkday)
                .map(day -> new Run(
                        "R-" + day,
                        day,
                        "C",
                        1,
                        LocalTime.of(9, 0),
                        LocalTime.of(15, 0),
                        FAR_MINUTES,
                        List.of(),
                        List.of()))
                .toList();
        return new DutyPlanning(
                        county,
                        fortnight,
                        SmallCounty.travel(List.copyOf(county.placesById().values()), 30),
                        new PostedDoctors(List.of(), List.of()),
                        history)
                .plan(
                        new SolverSettings(Path.of("solver-config")).planners().duties(),
                        PlanKeeper.NONE,
                        runs,
                        new TideNeeds(List.of(), List.of(), List.of()),
                        new PlanRequest(fortnight.from(), 2, Optional.empty(), OptionalLong.of(300), 1, 1),
                        new SolveLimits(Duration.ofMinutes(5), 300, 1, 1),
                        progress -> {},
                        () -> false)
                .duties();
    }

    private static long farRuns(List<Duty> duties, String doctor) {
        return duties.stream().filter(duty -> duty.doctorId().equals(doctor)).count();
    }
}
