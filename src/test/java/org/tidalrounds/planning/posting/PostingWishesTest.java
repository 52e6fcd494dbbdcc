package org.tidalrounds.planning.posting;

import static org.tidalrounds.planning.posting.Given.doctorWith;
import static org.tidalrounds.planning.posting.Given.seat;
import static org.tidalrounds.planning.posting.Given.term;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.test.api.score.stream.ConstraintVerifier;

/** P7: who goes first, and for how long. */
class PostingWishesTest {
    private final ConstraintVerifier<PostingRules, PostingPlan> verifier = ConstraintVerifier.build(
                    new PostingRules(), PostingPlan.class, SeatTerm.class)
            .withConstraintStreamImplType(ConstraintStreamImplType.BAVET);

    @Test
    void aSilverAgeDoctorServesNoLongerThanAgreed() {
        verifier.verifyThat(PostingRules::agreedLimit)
                .given(term(seat("A"), doctorWith("内科", null, 26, 0, 0), 27, 0))
                .penalizesBy(1);
    }

    @Test
    void aSilverAgeDoctorMayServeAsLongAsAgreed() {
        verifier.verifyThat(PostingRules::agreedLimit)
                .given(term(seat("A"), doctorWith("内科", null, 26, 0, 0), 26, 0))
                .penalizesBy(0);
    }

    @Test
    void weeksThatNobodyNeedsForPromotionCost() {
        verifier.verifyThat(PostingRules::promotionFirst)
                .given(term(seat("A"), doctorWith("内科", null, 52, 20, 0), 26, 0))
                .penalizesBy(6);
    }

    @Test
    void weeksNeededForPromotionCostNothing() {
        verifier.verifyThat(PostingRules::promotionFirst)
                .given(term(seat("A"), doctorWith("内科", null, 52, 26, 0), 26, 0))
                .penalizesBy(0);
    }

    @Test
    void promotionCountsAllPostingsOfADoctorTogether() {
        Candidate one = doctorWith("内科", null, 52, 52, 0);
        verifier.verifyThat(PostingRules::promotionFirst)
                .given(term(seat("A"), one, 26, 0), term(seat("B"), one, 27, 30))
                .penalizesBy(1);
    }

    @Test
    void hardshipGrowsWithTheSquareOfTheWeeks() {
        verifier.verifyThat(PostingRules::hardshipShared)
                .given(term(seat("A"), doctorWith("内科", null, 52, 0, 0), 26, 0))
                .penalizesBy(26 * 26);
    }

    @Test
    void whoServedBeforeIsDearerToSend() {
        verifier.verifyThat(PostingRules::hardshipShared)
                .given(term(seat("A"), doctorWith("内科", null, 52, 0, 10), 26, 0))
                .penalizesBy(36 * 36 - 10 * 10);
    }

    @Test
    void aWeekAtARemoteCentreCountsForMore() {
        Seat remote = new Seat("R", 1, 150, List.of(), Map.of(), 0);
        verifier.verifyThat(PostingRules::hardshipShared)
                .given(term(remote, doctorWith("内科", null, 52, 0, 0), 26, 0))
                .penalizesBy(39 * 39);
    }

    @Test
    void aNeededSpecialtyCostsNothing() {
        verifier.verifyThat(PostingRules::specialtyFits)
                .given(term(seat("A"), doctorWith("内科", null, 52, 0, 0), 26, 0))
                .penalizesBy(0);
    }

    @Test
    void aLessNeededSpecialtyCostsEachWeek() {
        verifier.verifyThat(PostingRules::specialtyFits)
                .given(term(seat("A"), doctorWith("外科", null, 52, 0, 0), 26, 0))
                .penalizesBy(26);
    }

    @Test
    void aSpecialtyTheCentreDoesNotNameIsFurthestFromItsNeed() {
        verifier.verifyThat(PostingRules::specialtyFits)
                .given(term(seat("A"), doctorWith("皮肤科", null, 52, 0, 0), 26, 0))
                .penalizesBy(52);
    }

    @Test
    void weeksAwayFromTheOwnTeamsCentreCost() {
        verifier.verifyThat(PostingRules::nearHome)
                .given(term(seat("A"), doctorWith("内科", "B", 52, 0, 0), 26, 0))
                .penalizesBy(26);
    }

    @Test
    void weeksAtTheOwnTeamsCentreCostNothing() {
        verifier.verifyThat(PostingRules::nearHome)
                .given(term(seat("A"), doctorWith("内科", "A", 52, 0, 0), 26, 0))
                .penalizesBy(0);
    }

    @Test
    void aDoctorWithoutAPreferenceServesAnywhere() {
        verifier.verifyThat(PostingRules::nearHome)
                .given(term(seat("A"), doctorWith("内科", null, 52, 0, 0), 26, 0))
                .penalizesBy(0);
    }
}
