package org.tidalrounds.planning.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.planning.posting.Given.YEAR_END;
import static org.tidalrounds.planning.posting.Given.doctor;
import static org.tidalrounds.planning.posting.Given.doctorAwayOn;
import static org.tidalrounds.planning.posting.Given.doctorPostedOn;
import static org.tidalrounds.planning.posting.Given.problem;
import static org.tidalrounds.planning.posting.Given.seat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tidalrounds.language.Message;
import org.tidalrounds.planning.SearchProgress;
import org.tidalrounds.planning.SolveLimits;

class PostingPlannerTest {
    private static final SolveLimits SHORT = new SolveLimits(Duration.ofMinutes(2), 2_000, 1, 1);

    @Test
    void twoDoctorsShareAnEmptySeatForTheYear() {
        PostingOutcome outcome = plan(problem(List.of(seat("A")), doctors(2), List.of()));

        assertThat(outcome.gaps()).isEmpty();
        assertThat(outcome.placements()).hasSize(2);
    }

    @Test
    void theFirstPlannedPostingTakesOverFromTheRunningOne() {
        Seat running = seat("A", new DaySpan(-100, 70));

        PostingOutcome outcome = plan(problem(List.of(running), doctors(3), List.of()));

        assertThat(outcome.placements().get(0).days().from()).isEqualTo(63);
    }

    @Test
    void aSeatThatIsPinnedForTheYearIsLeftAlone() {
        PostingOutcome outcome = plan(problem(List.of(seat("A", new DaySpan(-10, YEAR_END))), doctors(2), List.of()));

        assertThat(outcome.placements()).isEmpty();
        assertThat(outcome.gaps()).isEmpty();
    }

    @Test
    void theSameStepsAndSeedGiveTheSamePlan() {
        PostingProblem county = problem(List.of(seat("A"), seat("B")), doctors(6), List.of());

        assertThat(plan(county).placements()).isEqualTo(plan(county).placements());
    }

    @Test
    void withoutCandidatesEverySeatStaysOpen() {
        PostingOutcome outcome = plan(problem(List.of(seat("A")), List.of(), List.of()));

        assertThat(outcome.gaps())
                .containsExactly(new PostingGap(
                        "A", 1, new DaySpan(0, YEAR_END), Message.of("posting.open.no_candidates", YEAR_END)));
    }

    @Test
    void aSeatNobodyIsFreeForNamesWhatKeepsThem() {
        List<Candidate> candidates =
                List.of(doctorAwayOn(new DaySpan(-10, 1000)), doctorPostedOn(new DaySpan(-10, 600)));

        PostingOutcome outcome = plan(problem(List.of(seat("A")), candidates, List.of()));

        assertThat(outcome.gaps())
                .extracting(PostingGap::reason)
                .containsExactly(Message.of("posting.open.none_free", YEAR_END, 2, 0, 1, 1, 0, 0));
    }

    @Test
    void aDepartmentWithOnePlaceSendsOneDoctorAtATime() {
        Department small = new Department("H/内科", 1, List.of());

        PostingOutcome outcome = plan(problem(List.of(seat("A"), seat("B")), doctors(4), List.of(small)));

        assertThat(outcome.feasible()).isTrue();
        assertThat(outcome.gaps()).isNotEmpty();
    }

    @Test
    void tooFewCityExpertsMakeThePlanInfeasible() {
        PostingProblem county = new PostingProblem(
                Given.FROM, Given.POLICY, List.of(seat("A")), doctors(2), List.of(), new CityExperts(3, 2));

        assertThat(plan(county).feasible()).isFalse();
    }

    @Test
    void aCancelledSearchReturnsWhatItHas() {
        SolveLimits endless = new SolveLimits(Duration.ofMinutes(5), Long.MAX_VALUE, 1, 1);
        PostingProblem county = problem(List.of(seat("A")), doctors(3), List.of());
        List<SearchProgress> told = new ArrayList<>();

        PostingOutcome outcome = planner().plan(county, endless, told::add, () -> !told.isEmpty());

        assertThat(outcome.gaps()).hasSizeLessThanOrEqualTo(1);
    }

    private static List<Candidate> doctors(int count) {
        return IntStream.range(0, count).mapToObj(i -> doctor("D" + i)).toList();
    }

    private static PostingOutcome plan(PostingProblem problem) {
        return planner().plan(problem, SHORT, progress -> {}, () -> false);
    }

    private static PostingPlanner planner() {
        try {
            return new PostingPlanner(Files.readString(Path.of("solver-config/posting.xml")), Given.WEIGHTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
