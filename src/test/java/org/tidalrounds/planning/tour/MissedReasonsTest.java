package org.tidalrounds.planning.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tidalrounds.language.Language;
import org.tidalrounds.planning.tour.search.DayHours;

class MissedReasonsTest {
    private static final TourWeek SMALL = Weeks.week(4, 2, 1, Weeks.WORKDAYS);

    private static List<String> reasons(TourWeek week) {
        return missed(week).stream()
                .map(missed -> missed.rule() + " " + Language.ENGLISH.say(missed.reason()))
                .toList();
    }

    private static List<MissedVisit> missed(TourWeek week) {
        TourWeekPlan plan = Weeks.plan(week).standard();
        assertThat(plan.visits() + plan.missed().size()).isEqualTo(Weeks.wanted(week));
        return plan.missed();
    }

    @Test
    void aWeekOfOneDayHoldsOneVisitEach() {
        assertThat(reasons(Weeks.onDays(SMALL, 2, 3)))
                .hasSize(4)
                .first()
                .isEqualTo(
                        "T2 Village 0 wants 2 visits, but the working days of this week (1), with a gap of 2, hold only 1");
    }

    @Test
    void aVillageBehindTheMountainsIsTooFar() {
        assertThat(reasons(farAway(0, 400)))
                .containsOnly("T3 Village 0 cannot be reached and left within the day:"
                        + " even from Base b0 it is 400 minutes one way")
                .hasSize(2);
    }

    /** Moves a stop away from everything. */
    private static TourWeek farAway(int stop, double minutes) {
        double[][] drive = IntStream.range(0, SMALL.driveMinutes().length)
                .mapToObj(from -> SMALL.driveMinutes()[from].clone())
                .toArray(double[][]::new);
        for (int other = 0; other < drive.length; other++) {
            drive[stop][other] = minutes;
            drive[other][stop] = minutes;
        }
        return new TourWeek(SMALL.stops(), SMALL.bases(), SMALL.days(), 2, drive, SMALL.hours());
    }

    @Test
    void aBaseWithoutVehiclesIsNamedWhenNoOtherIsNear() {
        TourWeek far = farAway(0, 200);
        double[][] drive = far.driveMinutes();
        drive[0][4] = 10;
        drive[4][0] = 10;
        TourWeek without = Weeks.withBases(far, Weeks.base("b0", 0), Weeks.base("b1", 2));
        assertThat(reasons(new TourWeek(without.stops(), without.bases(), without.days(), 2, drive, shortDay())))
                .contains("T4 Base b0 has no vehicle this week, and Village 0 is too far from every other base");
    }

    private static DayHours shortDay() {
        return new DayHours(480, 900, new double[][] {{480, 900}}, 0, 0, 0);
    }

    @Test
    void aCountyWithoutVehiclesPlansNothing() {
        assertThat(reasons(Weeks.withBases(SMALL, Weeks.base("b0", 0), Weeks.base("b1", 0))))
                .hasSize(8)
                .containsOnly("T4 no base has a vehicle on any working day of this week");
    }

    @Test
    void vehiclesOnOneDayMakeOneVisit() {
        TourBase mondays = new TourBase("b0", "Base b0", new int[] {3, 0, 0, 0, 0, 0, 0});
        assertThat(reasons(Weeks.withBases(SMALL, mondays, Weeks.base("b1", 0))))
                .hasSize(4)
                .first()
                .isEqualTo(
                        "T4 Base b0 has vehicles on too few working days (1) for 2 visits to Village 0 with days between");
    }

    @Test
    void aVisitLongerThanEveryWindowIsRefused() {
        assertThat(reasons(Weeks.withStop(SMALL, 1, new TourStop("v1", "Village 1", 1, 300, 1))))
                .containsExactly(
                        "T3 a visit of 300 minutes to Village 1 fits no session window; the longest has 270 minutes");
    }

    @Test
    void afterTheLastVehicleNoneIsLeft() {
        TourWeek crowded = Weeks.onDays(Weeks.week(24, 1, 1, new int[] {3}), 2, 3);
        List<MissedVisit> missed = missed(crowded);
        assertThat(missed).isNotEmpty().allSatisfy(one -> {
            assertThat(one.day()).isEqualTo(3);
            assertThat(Language.ENGLISH.say(one.reason())).startsWith("no vehicle left at Base b");
            assertThat(Language.CHINESE.say(one.reason())).contains("周四已无空余车辆");
            assertThat(Integer.parseInt(one.reason().arguments().get(3))).isPositive();
        });
    }
}
