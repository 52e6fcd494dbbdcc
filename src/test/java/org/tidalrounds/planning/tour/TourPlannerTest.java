package org.tidalrounds.planning.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TourPlannerTest {
    @Test
    void everyVillageIsVisitedAsOftenAsItAsks() {
        TourWeek week = Weeks.twoBases();
        TourOutcome outcome = Weeks.plan(week);
        assertThat(outcome.standard().missed()).isEmpty();
        assertThat(Weeks.days(week, outcome.standard()))
                .allSatisfy(days -> assertThat(days).hasSize(2).matches(both -> both.get(1) - both.get(0) >= 2));
        assertThat(outcome.score()).startsWith("0hard/0medium/");
    }

    @Test
    void villagesStayInTheirZone() {
        TourWeek week = Weeks.twoBases();
        assertThat(Weeks.plan(week).standard().runs())
                .allSatisfy(run -> assertThat(run.visits())
                        .allSatisfy(visit -> assertThat(
                                        week.stops().get(visit.stop()).homeBase())
                                .isEqualTo(run.base())));
    }

    @Test
    void runsKeepTheHoursToTheMinute() {
        TourWeek week = Weeks.twoBases();
        assertThat(Weeks.plan(week).standard().runs()).isNotEmpty().allSatisfy(run -> {
            assertThat(run.leave()).isGreaterThanOrEqualTo(480);
            assertThat(run.back()).isLessThanOrEqualTo(1080);
            int clock = run.leave();
            int driven = 0;
            for (TourVisit visit : run.visits()) {
                assertThat(visit.arrive()).isGreaterThanOrEqualTo(clock + visit.driveMinutes());
                assertThat(visit.depart() - visit.arrive()).isEqualTo(60);
                clock = visit.depart();
                driven += visit.driveMinutes();
            }
            assertThat(run.back()).isGreaterThanOrEqualTo(clock + run.driveMinutes() - driven);
        });
    }

    @Test
    void sameSeedAndStepsGiveTheSamePlan() {
        TourWeek week = Weeks.twoBases();
        TourWeek holiday = Weeks.onDays(week, 2, 0, 1, 2, 3);
        assertThat(Weeks.plan(week, holiday).toString())
                .isEqualTo(Weeks.plan(week, holiday).toString());
    }

    @Test
    void whatIsVisitedAndWhatIsMissedIsWhatWasWanted() {
        TourWeek tooMuch = Weeks.week(40, 2, 1, Weeks.WORKDAYS);
        TourWeekPlan plan = Weeks.plan(tooMuch).standard();
        assertThat(plan.missed()).isNotEmpty();
        assertThat(plan.visits() + plan.missed().size()).isEqualTo(Weeks.wanted(tooMuch));
    }

    @Test
    void drivesTheCheaperWayRoundWhereRoadsAreOneWay() {
        TourWeek flat = Weeks.week(2, 1, 1, new int[] {0});
        double[][] drive = {
            {0, 5, 50, 90},
            {50, 0, 5, 90},
            {5, 50, 0, 90},
            {90, 90, 90, 0}
        };
        TourWeek oneWay = new TourWeek(
                List.of(new TourStop("a", "A", 1, 60, 0), new TourStop("b", "B", 1, 60, 0)),
                flat.bases(),
                flat.days(),
                2,
                drive,
                Weeks.HOURS);
        List<TourRun> runs = Weeks.plan(oneWay).standard().runs();
        assertThat(runs).singleElement().satisfies(run -> {
            assertThat(run.visits()).extracting(TourVisit::stop).containsExactly(0, 1);
            assertThat(run.driveMinutes()).isEqualTo(15);
        });
    }

    @Test
    void anEmptyWeekHasAnEmptyPlan() {
        TourWeek week = Weeks.week(0, 2, 1, Weeks.WORKDAYS);
        assertThat(Weeks.plan(week).standard()).isEqualTo(new TourWeekPlan(List.of(), List.of()));
    }

    @Test
    void rulesAreTotalledByName() {
        assertThat(Weeks.plan(Weeks.twoBases()).ruleTotals())
                .containsKeys("T6 little driving", "T6 even days")
                .doesNotContainKey("T1 every visit of the week");
    }
}
