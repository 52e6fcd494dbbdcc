package org.tidalrounds.planning.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tidalrounds.planning.posting.Given.POLICY;
import static org.tidalrounds.planning.posting.Given.WEIGHTS;
import static org.tidalrounds.planning.posting.Given.doctor;
import static org.tidalrounds.planning.posting.Given.problem;
import static org.tidalrounds.planning.posting.Given.seat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Postings as they stand, weighed by the planner's rules. */
class PostingAppraisalTest {
    private static final PostingAppraisal APPRAISAL = new PostingPlanner(config(), WEIGHTS).appraisal();
    private static final Candidate ANN = doctor("ann");
    private static final Candidate BEN = doctor("ben");
    private static final PostingProblem PROBLEM =
            problem(List.of(seat("A"), seat("B", new DaySpan(-100, 182))), List.of(ANN, BEN), List.of());

    private static String config() {
        try {
            return Files.readString(Path.of("solver-config", "posting.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HeldPosting held(String key, String centre, @Nullable Candidate doctor, int from, int until) {
        return new HeldPosting(key, centre, 1, doctor, new DaySpan(from, until));
    }

    private static PostingFinding found(PostingEffect effect, String rule) {
        return effect.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " is not in " + effect));
    }

    @Test
    void aShortenedPostingOpensItsDays() {
        PostingEffect effect =
                APPRAISAL.effect(PROBLEM, List.of(held("1", "A", ANN, 0, 364)), List.of(held("1", "A", ANN, 0, 350)));
        PostingFinding gap = found(effect, PostingRules.FILLED);
        assertThat(gap.place()).isEqualTo("A#1");
        assertThat(gap.after() - gap.before()).isEqualTo(14);
        assertThat(effect.score().medium()).isEqualTo(-14);
    }

    @Test
    void aSeatWithoutAnyPostingIsOpenAllYear() {
        assertThat(APPRAISAL.gaps(PROBLEM, List.of()))
                .extracting(PostingGap::centreId, PostingGap::days)
                .containsExactly(tuple("A", new DaySpan(0, 365)), tuple("B", new DaySpan(182, 365)));
    }

    @Test
    void aDayLessThanHalfAYearIsTooShort() {
        int half = 7 * POLICY.minWeeks();
        PostingEffect effect = APPRAISAL.effect(
                PROBLEM, List.of(held("1", "A", ANN, 0, half)), List.of(held("1", "A", ANN, 0, half - 1)));
        assertThat(found(effect, PostingRules.TERM_LENGTH).isOfHardRule()).isTrue();
    }

    @Test
    void aDayMoreThanAYearIsTooLongAndAYearIsNot() {
        int year = 7 * POLICY.maxWeeks();
        PostingEffect effect = APPRAISAL.effect(
                PROBLEM, List.of(held("1", "A", ANN, 0, year)), List.of(held("1", "A", ANN, 0, year + 1)));
        assertThat(found(effect, PostingRules.TERM_LENGTH).before()).isZero();
        assertThat(found(effect, PostingRules.TERM_LENGTH).after()).isEqualTo(1);
    }

    @Test
    void whoFollowsThePinnedOneLateHandsOverTooShortly() {
        PostingEffect effect = APPRAISAL.effect(
                PROBLEM, List.of(held("1", "B", ANN, 175, 365)), List.of(held("1", "B", ANN, 182, 371)));
        assertThat(found(effect, PostingRules.HANDOVER).after()).isEqualTo(7L * WEIGHTS.handoverDay());
    }

    @Test
    void oneDoctorTwiceBreaksTheCoolDownAndSaysBothPostings() {
        List<HeldPosting> twice = List.of(held("1", "A", ANN, 0, 182), held("2", "B", ANN, 182, 364));
        List<HeldPosting> two = List.of(held("1", "A", ANN, 0, 182), held("2", "B", BEN, 182, 364));
        PostingFinding coolDown = found(APPRAISAL.effect(PROBLEM, two, twice), PostingRules.COOL_DOWN_PLANNED);
        assertThat(coolDown.postings()).containsExactly("1", "2");
        assertThat(coolDown.after()).isEqualTo(POLICY.coolDownDays());
    }

    @Test
    void anotherDoctorIsRankedBehindNobodyElse() {
        List<HeldPosting> postings = List.of(held("1", "A", ANN, 0, 182), held("2", "B", null, 182, 364));
        List<PostingChoice> choices = APPRAISAL.choices(PROBLEM, postings, postings.get(1), 2);
        assertThat(choices).extracting(choice -> choice.doctor().id()).containsExactly("ben", "ann");
        assertThat(choices.get(0).isAllowed()).isTrue();
        assertThat(choices.get(1).isAllowed()).isFalse();
        assertThat(found(choices.get(1).effect(), PostingRules.COOL_DOWN_PLANNED)
                        .after())
                .isPositive();
    }
}
