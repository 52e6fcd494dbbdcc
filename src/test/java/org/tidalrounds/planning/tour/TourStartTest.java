package org.tidalrounds.planning.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class TourStartTest {
    private static final TourWeek WEEK = Weeks.twoBases();
    private static final TourWeek HOLIDAY = Weeks.onDays(WEEK, 2, 0, 1, 2, 3);

    private Supplier<TourStart> best = () -> TourStart.NONE;

    @Test
    void weeksThatAreDoneWithAreTakenAsTheyWere() {
        TourOutcome before = plan(TourStart.NONE, HOLIDAY, 200);
        TourStart solved = new TourStart(
                List.of(
                        WeekRoutes.of(WEEK, before.standard()),
                        WeekRoutes.of(HOLIDAY, before.dated().get(0))),
                Optional.empty());
        TourOutcome after = plan(solved, HOLIDAY, 200);
        assertThat(after.standard()).isEqualTo(before.standard());
        assertThat(after.dated()).isEqualTo(before.dated());
    }

    @Test
    void theWeekThatWasCutOffGoesOnFromItsBest() {
        TourOutcome before = plan(TourStart.NONE, WEEK, 200);
        TourStart cutOff = new TourStart(List.of(), Optional.of(WeekRoutes.of(WEEK, before.standard())));
        TourOutcome after = plan(cutOff, WEEK, 1);
        assertThat(after.standard().missed()).isEmpty();
        assertThat(drive(after)).isLessThanOrEqualTo(drive(before));
    }

    @Test
    void theBestSoFarNamesWeeksThatAreDoneWith() {
        plan(TourStart.NONE, HOLIDAY, 50);
        assertThat(best.get().solved()).hasSize(1);
        assertThat(best.get().best()).isPresent();
    }

    @Test
    void aStopThatIsGoneIsLeftOut() {
        WeekRoutes odd = new WeekRoutes(List.of(new WeekRoutes.Tour("b0", 0, List.of("nowhere"))));
        TourOutcome after = plan(new TourStart(List.of(), Optional.of(odd)), WEEK, 50);
        assertThat(after.standard().missed()).isEmpty();
    }

    private static int drive(TourOutcome outcome) {
        return outcome.standard().runs().stream()
                .mapToInt(TourRun::driveMinutes)
                .sum();
    }

    private TourOutcome plan(TourStart start, TourWeek dated, long steps) {
        return Weeks.planner()
                .plan(
                        WEEK,
                        List.of(dated),
                        start,
                        Weeks.steps(steps),
                        progress -> {},
                        () -> false,
                        better -> best = better);
    }
}
