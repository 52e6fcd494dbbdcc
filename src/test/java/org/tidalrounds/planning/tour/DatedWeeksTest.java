package org.tidalrounds.planning.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatedWeeksTest {
    private static final TourWeek STANDARD = Weeks.twoBases();

    @Test
    void aWeekLikeTheStandardWeekIsTheStandardWeek() {
        TourOutcome outcome = Weeks.plan(STANDARD, Weeks.twoBases());
        assertThat(outcome.dated()).containsExactly(outcome.standard());
        assertThat(outcome.movedVisits()).isZero();
    }

    @Test
    void aHolidayMovesOnlyVisitsOfThatDayAndOfPatternsItBreaks() {
        TourOutcome first = Weeks.plan(STANDARD);
        int holiday = first.standard().runs().get(0).day();
        int[] others =
                Arrays.stream(Weeks.WORKDAYS).filter(day -> day != holiday).toArray();
        TourOutcome outcome = Weeks.plan(STANDARD, Weeks.onDays(STANDARD, 1, others));
        assertThat(outcome.standard()).isEqualTo(first.standard());
        TourWeekPlan dated = outcome.dated().get(0);
        assertThat(dated.missed()).isEmpty();
        assertThat(dated.runs()).extracting(TourRun::day).doesNotContain(holiday);
        long onHoliday = Weeks.days(STANDARD, outcome.standard()).stream()
                .filter(days -> days.contains(holiday))
                .count();
        assertThat(outcome.movedVisits()).isEqualTo((int) onHoliday);
    }

    @Test
    void oneVehicleLessMovesNoMoreThanItMust() {
        // Each base can do its week with one vehicle in two, so what does not leave any more is all that moves.
        TourBase halved = new TourBase("b0", "Base b0", new int[] {2, 1, 2, 2, 2, 2, 2});
        TourOutcome outcome = Weeks.plan(
                STANDARD, Weeks.withBases(STANDARD, halved, STANDARD.bases().get(1)));
        assertThat(outcome.dated().get(0).missed()).isEmpty();
        long secondRuns = outcome.standard().runs().stream()
                .filter(run -> run.base() == 0 && run.day() == 1 && run.vehicle() == 2)
                .mapToLong(run -> run.visits().size())
                .sum();
        assertThat((long) outcome.movedVisits()).isLessThanOrEqualTo(secondRuns);
    }

    @Test
    void aLongerVisitKeepsItsDays() {
        TourStop longer = new TourStop("v0", "Village 0", 2, 90, 0);
        TourOutcome outcome = Weeks.plan(STANDARD, Weeks.withStop(STANDARD, 0, longer));
        assertThat(outcome.movedVisits()).isZero();
        assertThat(outcome.dated().get(0).runs())
                .flatExtracting(TourRun::visits)
                .filteredOn(visit -> visit.stop() == 0)
                .hasSize(2)
                .allMatch(visit -> visit.depart() - visit.arrive() == 90);
    }

    @Test
    void equalDatedWeeksHaveEqualPlans() {
        TourWeek holiday = Weeks.onDays(STANDARD, 1, 0, 1, 2);
        List<TourWeekPlan> dated = Weeks.plan(STANDARD, holiday, Weeks.onDays(STANDARD, 1, 0, 1, 2))
                .dated();
        assertThat(dated.get(1)).isSameAs(dated.get(0));
    }
}
