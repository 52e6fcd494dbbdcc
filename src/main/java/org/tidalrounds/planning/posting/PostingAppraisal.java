package org.tidalrounds.planning.posting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.impl.score.director.InnerScoreDirector;
import org.optaplanner.core.impl.score.director.InnerScoreDirectorFactory;
import org.optaplanner.core.impl.solver.DefaultSolverFactory;
import org.tidalrounds.planning.duty.Score;

/** Weighs postings made or changed by hand, by the planner's own rules. Safe for several threads. */
public final class PostingAppraisal {
    private static final String DOCTOR = "doctor";

    private final InnerScoreDirectorFactory<PostingPlan, HardMediumSoftLongScore> directors;
    private final PostingWeights weights;

    PostingAppraisal(SolverConfig model, PostingWeights weights) {
        SolverFactory<PostingPlan> factory = SolverFactory.create(model);
        this.directors = ((DefaultSolverFactory<PostingPlan>) factory).getScoreDirectorFactory();
        this.weights = weights;
    }

    /** What it does to go from some postings to others. */
    public PostingEffect effect(PostingProblem problem, List<HeldPosting> before, List<HeldPosting> after) {
        return PostingEffect.between(findings(problem, before), findings(problem, after));
    }

    /** The days on which seats stay empty, and why nobody fills them. */
    public List<PostingGap> gaps(PostingProblem problem, List<HeldPosting> postings) {
        return new GapReasons(PostingPlan.holding(problem, weights, postings)).gaps();
    }

    /**
     * Every candidate but the posting's own doctor for one of the postings, the best first.
     *
     * @param explained of how many it is told what they do rule by rule
     */
    public List<PostingChoice> choices(
            PostingProblem problem, List<HeldPosting> postings, HeldPosting posting, int explained) {
        try (var director = director(problem, postings, false)) {
            SeatTerm term = director.getWorkingSolution().terms().stream()
                    .filter(one -> one.id().equals(posting.key()))
                    .findFirst()
                    .orElseThrow();
            HardMediumSoftLongScore base = director.calculateScore();
            List<PostingChoice> ranked = new ArrayList<>();
            for (Candidate candidate : problem.candidates()) {
                if (!Objects.equals(candidate, posting.doctor())) {
                    seat(director, term, candidate);
                    HardMediumSoftLongScore gain = director.calculateScore().subtract(base);
                    Score score = new Score(gain.hardScore(), gain.mediumScore(), gain.softScore());
                    ranked.add(new PostingChoice(candidate, score, PostingEffect.NONE));
                }
            }
            ranked.sort(Comparator.comparing(PostingChoice::score).reversed());
            return explained(problem, postings, posting, ranked, explained);
        }
    }

    private List<PostingChoice> explained(
            PostingProblem problem,
            List<HeldPosting> postings,
            HeldPosting posting,
            List<PostingChoice> ranked,
            int count) {
        List<PostingFinding> now = findings(problem, postings);
        List<PostingChoice> choices = new ArrayList<>();
        for (PostingChoice choice : ranked) {
            if (choices.size() < count) {
                List<HeldPosting> with = postings.stream()
                        .map(one -> one.key().equals(posting.key()) ? one.with(choice.doctor()) : one)
                        .toList();
                PostingEffect effect = PostingEffect.between(now, findings(problem, with));
                choices.add(new PostingChoice(choice.doctor(), choice.score(), effect));
            } else {
                choices.add(choice);
            }
        }
        return choices;
    }

    private List<PostingFinding> findings(PostingProblem problem, List<HeldPosting> postings) {
        try (var director = director(problem, postings, true)) {
            director.calculateScore();
            return director.getConstraintMatchTotalMap().values().stream()
                    .flatMap(total -> total.getConstraintMatchSet().stream())
                    .map(PostingMatches::finding)
                    .filter(finding -> finding.after() != 0)
                    .toList();
        }
    }

    private InnerScoreDirector<PostingPlan, HardMediumSoftLongScore> director(
            PostingProblem problem, List<HeldPosting> postings, boolean withMatches) {
        InnerScoreDirector<PostingPlan, HardMediumSoftLongScore> director =
                directors.buildScoreDirector(false, withMatches);
        director.setWorkingSolution(PostingPlan.holding(problem, weights, postings));
        return director;
    }

    private static void seat(
            InnerScoreDirector<PostingPlan, HardMediumSoftLongScore> director,
            SeatTerm term,
            @Nullable Candidate doctor) {
        director.beforeVariableChanged(term, DOCTOR);
        term.seat(doctor);
        director.afterVariableChanged(term, DOCTOR);
        director.triggerVariableListeners();
    }
}
