package org.tidalrounds.planning.duty;

import static org.tidalrounds.planning.duty.Duties.CENTRE;
import static org.tidalrounds.planning.duty.Duties.DAYS;
import static org.tidalrounds.planning.duty.Duties.HOSPITAL;
import static org.tidalrounds.planning.duty.Duties.doctor;
import static org.tidalrounds.planning.duty.Duties.inBlock;
import static org.tidalrounds.planning.duty.Duties.problem;
import static org.tidalrounds.planning.duty.Duties.staffed;
import static org.tidalrounds.planning.duty.Duties.visiting;
import static org.tidalrounds.planning.duty.Duties.withSeats;
import static org.tidalrounds.planning.duty.Duties.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.test.api.score.stream.ConstraintVerifier;

class DutyPreferencesTest {
    private static final DutyDoctor ANNA = doctor(0);
    private static final DutyDoctor BEN = doctor(1);

    private final ConstraintVerifier<DutyRules, DutySchedule> rules =
            ConstraintVerifier.build(new DutyRules(), DutySchedule.class, DutySeat.class, DutyWork.class);

    @Test
    void aSecondLeadOfAVillageCosts() {
        DutySeat monday = staffed(visiting(onDay("R1", 0), "V1"), ANNA);
        DutySeat thursday = staffed(visiting(onDay("R2", 3), "V1"), BEN);
        DutySeat elsewhere = staffed(visiting(onDay("R2", 3), "V2"), BEN);
        verify(DutyPreferences::aVillageKeepsItsLead, 1, monday, thursday);
        verify(DutyPreferences::aVillageKeepsItsLead, 0, monday, elsewhere);
    }

    @Test
    void burdensCostMoreOnTopOfThoseOfThePast() {
        Work weekend = withSeats(onDay("W", 5), new SeatDemand("lead", "", Set.of(), 1, 2));
        DutyDoctor tired = new DutyDoctor(2, "D2", "", HOSPITAL, Set.of(), ANNA.awayDays(), ANNA.postedAt(), 2640, 3);
        verify(DutyPreferences::burdensAreShared, 4, staffed(weekend, ANNA));
        verify(DutyPreferences::burdensAreShared, 16, staffed(weekend, tired));
        verify(DutyPreferences::burdensAreShared, 0, staffed(onDay("W", 0), ANNA));
    }

    @Test
    void hoursOfAWeekCostByTheirSquare() {
        Object facts = problem(List.of(ANNA, BEN), List.of());
        verify(DutyPreferences::hoursAreEven, 4, facts, staffed(onDay("A", 0), ANNA), staffed(onDay("B", 1), ANNA));
        verify(DutyPreferences::hoursAreEven, 2, facts, staffed(onDay("A", 0), ANNA), staffed(onDay("B", 1), BEN));
    }

    @Test
    void eachBlockOfTidalDaysCostsOnce() {
        DutySeat friday = staffed(inBlock(onDay("A", 4), "下庄"), ANNA);
        verify(DutyPreferences::tidalDaysComeInBlocks, 1, friday, staffed(inBlock(onDay("B", 5), "下庄"), ANNA));
        verify(DutyPreferences::tidalDaysComeInBlocks, 2, friday, staffed(inBlock(onDay("B", 6), "下庄"), ANNA));
        verify(DutyPreferences::tidalDaysComeInBlocks, 2, friday, staffed(inBlock(onDay("B", 5), "下庄"), BEN));
        verify(DutyPreferences::tidalDaysComeInBlocks, 0, staffed(onDay("C", 5), ANNA));
    }

    @Test
    void aBlockOfFourDaysIsAllowedAndOfFiveIsNot() {
        List<Object> facts = new ArrayList<>(List.of(problem(List.of(ANNA), List.of())));
        for (int day = 0; day < 4; day++) {
            facts.add(staffed(inBlock(onDay("T" + day, day), "下庄"), ANNA));
        }
        verify(DutyPreferences::blocksAreNotTooLong, 0, facts.toArray());
        facts.add(staffed(inBlock(onDay("T4", 4), "下庄"), ANNA));
        verify(DutyPreferences::blocksAreNotTooLong, 1, facts.toArray());
    }

    @Test
    void aDutyAgainstAWishCosts() {
        Wish wish = new Wish(ANNA, 3, 0, 24 * 60, "");
        verify(DutyPreferences::nobodyWorksAgainstAWish, 1, wish, staffed(onDay("A", 3), ANNA));
        verify(DutyPreferences::nobodyWorksAgainstAWish, 0, wish, staffed(onDay("A", 4), ANNA));
        verify(DutyPreferences::nobodyWorksAgainstAWish, 0, wish, staffed(onDay("A", 3), BEN));
    }

    @Test
    void aDutyInTheOtherHalfOfTheDayIsNotAgainstTheWish() {
        Wish afternoon = new Wish(ANNA, 3, 12 * 60, 24 * 60, "");
        verify(DutyPreferences::nobodyWorksAgainstAWish, 0, afternoon, staffed(onDay("A", 3), ANNA));
        verify(
                DutyPreferences::nobodyWorksAgainstAWish,
                1,
                new Wish(ANNA, 3, 0, 12 * 60, ""),
                staffed(onDay("A", 3), ANNA));
    }

    @Test
    void aWishedDutyThatIsNotGivenCosts() {
        Wish wish = new Wish(ANNA, 3, 0, 24 * 60, onDay("A", 3).kind());
        verify(DutyPreferences::wishedDutiesAreGiven, 0, wish, staffed(onDay("A", 3), ANNA));
        verify(DutyPreferences::wishedDutiesAreGiven, 1, wish, staffed(onDay("A", 3), BEN));
        verify(DutyPreferences::wishedDutiesAreGiven, 1, wish, staffed(onDay("A", 4), ANNA));
        verify(
                DutyPreferences::wishedDutiesAreGiven,
                1,
                new Wish(ANNA, 3, 0, 24 * 60, "other"),
                staffed(onDay("A", 3), ANNA));
    }

    @Test
    void changingAPublishedDutyCostsMoreTheSoonerItIs() {
        Object facts = problem(List.of(ANNA, BEN), List.of());
        verify(DutyPreferences::publishedDutiesStay, DAYS, facts, published(0, BEN));
        verify(DutyPreferences::publishedDutiesStay, DAYS - 10, facts, published(10, BEN));
        verify(DutyPreferences::publishedDutiesStay, 0, facts, published(0, ANNA));
    }

    @Test
    void theDriveToADutyCostsByTheQuarterHour() {
        verify(DutyPreferences::nobodyDrivesFarForADuty, 2, staffed(work("A", CENTRE, new Timing(0, 480, 720)), ANNA));
        verify(DutyPreferences::nobodyDrivesFarForADuty, 0, staffed(onDay("A", 0), ANNA));
    }

    private void verify(Function<ConstraintFactory, Constraint> rule, long penalty, Object... facts) {
        BiFunction<DutyRules, ConstraintFactory, Constraint> constraint = (ignored, factory) -> rule.apply(factory);
        rules.verifyThat(constraint).given(facts).penalizesBy(penalty);
    }

    /** A duty of ANNA's in the published plan, now another's or still hers. */
    private static DutySeat published(int day, DutyDoctor now) {
        DutySeat seat = new DutySeat(new DutyWork(onDay("P", day)), 0, List.of(), ANNA);
        seat.setDoctor(now);
        return seat;
    }

    private static Work onDay(String id, int day) {
        return work(id, HOSPITAL, new Timing(day, 8 * 60, 12 * 60));
    }
}
