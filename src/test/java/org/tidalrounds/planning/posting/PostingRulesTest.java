package org.tidalrounds.planning.posting;

import static org.tidalrounds.planning.posting.Given.YEAR_END;
import static org.tidalrounds.planning.posting.Given.after;
import static org.tidalrounds.planning.posting.Given.doctor;
import static org.tidalrounds.planning.posting.Given.doctorAwayOn;
import static org.tidalrounds.planning.posting.Given.doctorPostedOn;
import static org.tidalrounds.planning.posting.Given.seat;
import static org.tidalrounds.planning.posting.Given.term;
import static org.tidalrounds.planning.posting.Given.unassigned;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.test.api.score.stream.ConstraintVerifier;

/** P1 to P6: what must hold. */
class PostingRulesTest {
    private final ConstraintVerifier<PostingRules, PostingPlan> verifier = ConstraintVerifier.build(
                    new PostingRules(), PostingPlan.class, SeatTerm.class)
            .withConstraintStreamImplType(ConstraintStreamImplType.BAVET);

    @Test
    void everyDayWithoutADoctorIsOpen() {
        verifier.verifyThat(PostingRules::filledEveryDay)
                .given(unassigned(seat("A")))
                .penalizesBy(YEAR_END);
    }

    @Test
    void daysAfterThePostingAreOpen() {
        verifier.verifyThat(PostingRules::filledEveryDay)
                .given(term(seat("A"), doctor("d"), 26, 0))
                .penalizesBy(YEAR_END - 26 * 7);
    }

    @Test
    void daysBeforeALatePostingAreOpen() {
        verifier.verifyThat(PostingRules::filledEveryDay)
                .given(term(seat("A", new DaySpan(-100, 10)), doctor("d"), 52, 2))
                .penalizesBy(4);
    }

    @Test
    void aRunningAndAPlannedPostingFillTheYear() {
        verifier.verifyThat(PostingRules::filledEveryDay)
                .given(term(seat("A", new DaySpan(-100, 10)), doctor("d"), 52, 0))
                .penalizesBy(1);
    }

    @Test
    void aPostingUntilTheLastDayLeavesNothingOpen() {
        verifier.verifyThat(PostingRules::filledEveryDay)
                .given(term(seat("A", new DaySpan(-100, 14)), doctor("d"), 52, 0))
                .penalizesBy(0);
    }

    @Test
    void aPostingOfLessThanHalfAYearIsTooShort() {
        verifier.verifyThat(PostingRules::termLength)
                .given(term(seat("A"), doctor("d"), 25, 0))
                .penalizesBy(1);
    }

    @Test
    void aPostingOfMoreThanAYearIsTooLong() {
        verifier.verifyThat(PostingRules::termLength)
                .given(term(seat("A"), doctor("d"), 54, 0))
                .penalizesBy(2);
    }

    @Test
    void halfAYearAndAYearAreAllowed() {
        verifier.verifyThat(PostingRules::termLength)
                .given(term(seat("A"), doctor("d"), 26, 0), term(seat("B"), doctor("e"), 52, 0))
                .penalizesBy(0);
    }

    @Test
    void aWeekOfOverlapIsAFullHandover() {
        SeatTerm first = term(seat("A"), doctor("d"), 26, 0);
        verifier.verifyThat(PostingRules::handover)
                .given(first, after(first, doctor("e"), 26, 0))
                .penalizesBy(0);
    }

    @Test
    void startingWhenTheLastDoctorLeavesMissesAWeekOfHandover() {
        SeatTerm first = term(seat("A"), doctor("d"), 26, 0);
        verifier.verifyThat(PostingRules::handover)
                .given(first, after(first, doctor("e"), 26, 1))
                .penalizesBy(7);
    }

    @Test
    void aRunningPostingIsHandedOverInPartWhenItEndsBeforeAWeekIsOver() {
        verifier.verifyThat(PostingRules::handover)
                .given(term(seat("A", new DaySpan(-100, 5)), doctor("d"), 26, 0))
                .penalizesBy(2);
    }

    @Test
    void nobodyHandsOverAnEmptySeat() {
        verifier.verifyThat(PostingRules::handover)
                .given(term(seat("A"), doctor("d"), 26, 3))
                .penalizesBy(0);
    }

    @Test
    void noPostingDuringAnAbsence() {
        verifier.verifyThat(PostingRules::absence)
                .given(term(seat("A"), doctorAwayOn(new DaySpan(100, 110)), 26, 0))
                .penalizesBy(10);
    }

    @Test
    void aPostingMayEndOnTheDayBeforeAnAbsence() {
        verifier.verifyThat(PostingRules::absence)
                .given(term(seat("A"), doctorAwayOn(new DaySpan(26 * 7, 300)), 26, 0))
                .penalizesBy(0);
    }

    @Test
    void aPostingMayNotHoldTheFirstDayOfAnAbsence() {
        verifier.verifyThat(PostingRules::absence)
                .given(term(seat("A"), doctorAwayOn(new DaySpan(26 * 7 - 1, 300)), 26, 0))
                .penalizesBy(1);
    }

    @Test
    void theCoolDownAfterARecordedPostingLasts52Weeks() {
        verifier.verifyThat(PostingRules::coolDownAfterRecorded)
                .given(term(seat("A"), doctorPostedOn(new DaySpan(-500, -364)), 26, 0))
                .penalizesBy(0);
    }

    @Test
    void aDayLessThanTheCoolDownIsTooSoon() {
        verifier.verifyThat(PostingRules::coolDownAfterRecorded)
                .given(term(seat("A"), doctorPostedOn(new DaySpan(-500, -363)), 26, 0))
                .penalizesBy(1);
    }

    @Test
    void aDoctorIsNotPostedTwiceAtOnce() {
        Candidate one = doctor("d");
        verifier.verifyThat(PostingRules::coolDownBetweenPlanned)
                .given(term(seat("A"), one, 26, 0), term(seat("B"), one, 26, 0))
                .penalizesBy(364 + 26 * 7);
    }

    @Test
    void theCoolDownHoldsBetweenPlannedPostings() {
        Candidate one = doctor("d");
        verifier.verifyThat(PostingRules::coolDownBetweenPlanned)
                .given(term(seat("A"), one, 26, 0), term(seat("B"), one, 26, 26 + 51))
                .penalizesBy(7);
    }

    @Test
    void afterTheCoolDownADoctorMayBePostedAgain() {
        Candidate one = doctor("d");
        verifier.verifyThat(PostingRules::coolDownBetweenPlanned)
                .given(term(seat("A"), one, 26, 0), term(seat("B"), one, 26, 26 + 52))
                .penalizesBy(0);
    }

    @Test
    void aDepartmentGivesNoMoreDoctorsThanItsLimit() {
        verifier.verifyThat(PostingRules::departmentKeepsDoctors)
                .given(
                        new Department("H/内科", 1, List.of()),
                        term(seat("A"), doctor("d"), 26, 0),
                        term(seat("B"), doctor("e"), 26, 25))
                .penalizesBy(7);
    }

    @Test
    void aDepartmentMaySendOneDoctorAfterTheOther() {
        verifier.verifyThat(PostingRules::departmentKeepsDoctors)
                .given(
                        new Department("H/内科", 1, List.of()),
                        term(seat("A"), doctor("d"), 26, 0),
                        term(seat("B"), doctor("e"), 26, 26))
                .penalizesBy(0);
    }

    @Test
    void runningPostingsTakeUpTheDepartmentsLimit() {
        verifier.verifyThat(PostingRules::departmentKeepsDoctors)
                .given(
                        new Department("H/内科", 1, List.of(new DaySpan(-90, 3), new DaySpan(-90, 2))),
                        term(seat("A"), doctor("d"), 26, 0))
                .penalizesBy(3);
    }

    @Test
    void twoCityExpertsAreOneTooFew() {
        verifier.verifyThat(PostingRules::residentCityExperts)
                .given(new CityExperts(3, 2))
                .penalizesBy(1);
    }

    @Test
    void threeCityExpertsAreEnough() {
        verifier.verifyThat(PostingRules::residentCityExperts)
                .given(new CityExperts(3, 3))
                .penalizesBy(0);
    }
}
