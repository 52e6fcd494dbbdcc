package org.tidalrounds.planning.tour.model;

import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.test.api.score.stream.ConstraintVerifier;
import org.optaplanner.test.api.score.stream.SingleConstraintAssertion;

class TourRulesTest {
    private final ConstraintVerifier<TourRules, RoutePlan> verifier =
            ConstraintVerifier.build(new TourRules(), RoutePlan.class, VehicleRun.class, RouteVisit.class);

    private SingleConstraintAssertion rule(BiFunction<TourRules, ConstraintFactory, Constraint> rule, SmallPlan small) {
        return verifier.verifyThat(rule).givenSolution(small.plan);
    }

    @Test
    void everyMissedVisitCounts() {
        rule(TourRules::everyVillageGetsItsVisits, SmallPlan.untimed(1).run(0, 1, 0))
                .penalizesBy(5);
    }

    @Test
    void nothingIsMissedWhenAllVisitsAreOnRuns() {
        rule(
                        TourRules::everyVillageGetsItsVisits,
                        SmallPlan.untimed(1).run(0, 1, 0, 1, 2).run(2, 1, 0, 1, 2))
                .penalizesBy(0);
    }

    @Test
    void neighbouringDaysAreTooClose() {
        rule(TourRules::visitsHaveDaysBetween, SmallPlan.untimed(1).run(0, 1, 0).run(1, 1, 0))
                .penalizesBy(1);
    }

    @Test
    void twoVisitsOnOneDayAreTooClose() {
        rule(TourRules::visitsHaveDaysBetween, SmallPlan.untimed(1).run(0, 1, 0, 0))
                .penalizesBy(1);
    }

    @Test
    void aDayBetweenIsEnough() {
        rule(TourRules::visitsHaveDaysBetween, SmallPlan.untimed(1).run(0, 1, 0).run(2, 1, 0))
                .penalizesBy(0);
    }

    @Test
    void oneVisitOfTwoMayStandOnAnyOfTheDays() {
        rule(TourRules::visitsHaveDaysBetween, SmallPlan.untimed(1).run(2, 1, 0))
                .penalizesBy(0);
    }

    @Test
    void minutesAfterTheEndOfTheDayCount() {
        rule(TourRules::runsAreBackWithinTheDay, SmallPlan.until(480 + 275).run(0, 1, 0, 1, 2))
                .penalizes();
    }

    @Test
    void backOnTheDotIsInTime() {
        rule(TourRules::runsAreBackWithinTheDay, SmallPlan.until(480 + 300).run(0, 1, 0, 1, 2))
                .penalizesBy(0);
    }

    @Test
    void oneMinuteTooLateIsTooLate() {
        rule(TourRules::runsAreBackWithinTheDay, SmallPlan.until(480 + 299).run(0, 1, 0, 1, 2))
                .penalizesBy(1);
    }

    @Test
    void aRunMoreThanVehiclesCounts() {
        rule(TourRules::runsHaveVehicles, SmallPlan.untimed(1).run(0, 1, 0).run(0, 2, 1))
                .penalizesBy(1);
    }

    @Test
    void asManyRunsAsVehiclesAreAllowed() {
        rule(TourRules::runsHaveVehicles, SmallPlan.untimed(2).run(0, 1, 0).run(0, 2, 1))
                .penalizesBy(0);
    }

    @Test
    void anEmptyRunNeedsNoVehicle() {
        rule(TourRules::runsHaveVehicles, SmallPlan.untimed(1).run(0, 1, 0).run(0, 2))
                .penalizesBy(0);
    }

    @Test
    void unusualDaysCostWhatTheirOptionSays() {
        rule(
                        TourRules::villagesKeepDaysAndBase,
                        SmallPlan.untimed(1).run(1, 1, 0).run(2, 1, 0))
                .penalizesBy(7000);
    }

    @Test
    void usualDaysCostNothing() {
        rule(
                        TourRules::villagesKeepDaysAndBase,
                        SmallPlan.untimed(1).run(0, 1, 0).run(2, 1, 0))
                .penalizesBy(0);
    }

    @Test
    void aVillageWithAVisitMissingPaysNoOption() {
        rule(TourRules::villagesKeepDaysAndBase, SmallPlan.untimed(1).run(1, 1, 0))
                .penalizesBy(0);
    }

    @Test
    void drivingCountsInThousandthsOfAMinuteThereAndBack() {
        rule(TourRules::teamsDriveLittle, SmallPlan.untimed(1).run(0, 1, 0, 1)).penalizesBy(90_000);
    }

    @Test
    void stayingAtHomeIsNoDriving() {
        rule(TourRules::teamsDriveLittle, SmallPlan.untimed(1)).penalizesBy(0);
    }

    @Test
    void workAboveTheAverageDayCounts() {
        // Three days with vehicles, 120 minutes on one of them.
        rule(TourRules::daysAreEven, SmallPlan.untimed(1).run(0, 1, 0)).penalizesBy(80);
    }

    @Test
    void equalDaysAreEven() {
        rule(
                        TourRules::daysAreEven,
                        SmallPlan.untimed(1).run(0, 1, 0).run(1, 1, 1).run(2, 1, 2))
                .penalizesBy(0);
    }

    @Test
    void workAboveTheAverageTeamCounts() {
        // 210 minutes and 120 minutes.
        rule(TourRules::teamsAreEven, SmallPlan.untimed(2).run(0, 1, 0, 1).run(0, 2, 2))
                .penalizesBy(45);
    }

    @Test
    void aTeamLeftAtHomeIsNotUneven() {
        rule(TourRules::teamsAreEven, SmallPlan.untimed(2).run(0, 1, 0, 1)).penalizesBy(0);
    }

    @Test
    void aVisitNobodyAskedForIsForbidden() {
        SmallPlan small = SmallPlan.untimed(1).run(0, 1, 0);
        Customer stationed = new Customer(1, 0, List.of());
        RouteVisit uncalled = new RouteVisit(small.plan.measure(), stationed, 0);
        uncalled.setRun(small.plan.runs().get(1));
        verifier.verifyThat(TourRules::onlyTouredVillagesAreVisited)
                .given(uncalled)
                .penalizesBy(1);
    }

    @Test
    void theLastVisitAskedForIsAllowed() {
        rule(
                        TourRules::onlyTouredVillagesAreVisited,
                        SmallPlan.untimed(1).run(0, 1, 0).run(2, 1, 0))
                .penalizesBy(0);
    }
}
