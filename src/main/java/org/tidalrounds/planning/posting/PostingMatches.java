package org.tidalrounds.planning.posting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.constraint.ConstraintMatch;
import org.optaplanner.core.api.score.stream.DefaultConstraintJustification;

/** Reads what a rule found from the facts of OptaPlanner's constraint matches. */
final class PostingMatches {
    private final List<String> postings = new ArrayList<>();
    private String place = "";
    private @Nullable Candidate doctor;

    private PostingMatches() {}

    /** A finding that costs what the match costs, not yet compared with another moment. */
    static PostingFinding finding(ConstraintMatch<HardMediumSoftLongScore> match) {
        DefaultConstraintJustification justification = match.getJustification();
        PostingMatches read = new PostingMatches();
        justification.getFacts().forEach(read::add);
        HardMediumSoftLongScore score = match.getScore();
        return new PostingFinding(
                match.getConstraintName(),
                read.postings.stream().sorted().toList(),
                read.place,
                Optional.ofNullable(read.doctor),
                0,
                -(score.hardScore() + score.mediumScore() + score.softScore()));
    }

    private void add(@Nullable Object fact) {
        if (fact instanceof SeatTerm term) {
            postings.add(term.id());
            doctor = term.isAssigned() ? term.doctor() : null;
        } else if (fact instanceof Candidate candidate) {
            doctor = candidate;
        } else if (fact instanceof String name) {
            place = name;
        } else if (fact instanceof Collection<?> terms) {
            addAll(terms);
        }
    }

    /** Of a seat or department: which postings, but no single doctor. */
    private void addAll(Collection<?> terms) {
        for (Object one : terms) {
            if (one instanceof SeatTerm term && term.isAssigned()) {
                postings.add(term.id());
            }
        }
    }
}
