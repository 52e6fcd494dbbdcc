package org.tidalrounds.planning.posting;

import java.util.Optional;
import org.optaplanner.core.api.domain.variable.VariableListener;
import org.optaplanner.core.api.score.director.ScoreDirector;

/** Keeps the later terms of a seat joined to a term that changed. */
public class AnchorListener implements VariableListener<PostingPlan, SeatTerm> {
    @Override
    public void beforeVariableChanged(ScoreDirector<PostingPlan> director, SeatTerm term) {
        // Anchors follow once the change is made.
    }

    @Override
    public void afterVariableChanged(ScoreDirector<PostingPlan> director, SeatTerm term) {
        Optional<SeatTerm> follower = term.findNext();
        while (follower.isPresent()) {
            SeatTerm next = follower.get();
            int anchor = next.expectedAnchorDay();
            if (anchor == next.anchorDay()) {
                return;
            }
            director.beforeVariableChanged(next, "anchorDay");
            next.anchorAt(anchor);
            director.afterVariableChanged(next, "anchorDay");
            follower = next.findNext();
        }
    }

    @Override
    public void beforeEntityAdded(ScoreDirector<PostingPlan> director, SeatTerm term) {
        // Terms are neither added nor removed while solving.
    }

    @Override
    public void afterEntityAdded(ScoreDirector<PostingPlan> director, SeatTerm term) {
        // Terms are neither added nor removed while solving.
    }

    @Override
    public void beforeEntityRemoved(ScoreDirector<PostingPlan> director, SeatTerm term) {
        // Terms are neither added nor removed while solving.
    }

    @Override
    public void afterEntityRemoved(ScoreDirector<PostingPlan> director, SeatTerm term) {
        // Terms are neither added nor removed while solving.
    }
}
