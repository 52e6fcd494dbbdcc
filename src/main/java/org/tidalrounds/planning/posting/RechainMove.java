package org.tidalrounds.planning.posting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;

/**
 * Decides all terms of a seat anew. One term a year instead of two, or the other way round, would otherwise pass through plans
 * with open days, which a search avoids.
 */
class RechainMove extends AbstractMove<PostingPlan> {
    private final List<SeatTerm> chain;
    private final List<ChainLink> links;

    /**
     * @param links one for each term of the chain
     */
    RechainMove(List<SeatTerm> chain, List<ChainLink> links) {
        this.chain = chain;
        this.links = links;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<PostingPlan> director) {
        return !current().equals(links);
    }

    @Override
    protected RechainMove createUndoMove(ScoreDirector<PostingPlan> director) {
        return new RechainMove(chain, current());
    }

    private List<ChainLink> current() {
        return chain.stream().map(SeatTerm::link).toList();
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<PostingPlan> director) {
        for (int i = 0; i < chain.size(); i++) {
            SeatTerm term = chain.get(i);
            ChainLink now = term.link();
            ChainLink link = links.get(i);
            if (now.equals(link)) {
                continue;
            }
            List<String> changed = new ArrayList<>();
            if (now.doctor() != link.doctor()) {
                changed.add("doctor");
            }
            if (now.weeks() != link.weeks()) {
                changed.add("weeks");
            }
            if (now.delayWeeks() != link.delayWeeks()) {
                changed.add("delayWeeks");
            }
            changed.forEach(variable -> director.beforeVariableChanged(term, variable));
            term.assign(link);
            changed.forEach(variable -> director.afterVariableChanged(term, variable));
        }
    }

    @Override
    public RechainMove rebase(ScoreDirector<PostingPlan> destination) {
        return new RechainMove(
                chain.stream().map(destination::lookUpWorkingObject).toList(),
                links.stream()
                        .map(link ->
                                new ChainLink(rebased(link.doctor(), destination), link.weeks(), link.delayWeeks()))
                        .toList());
    }

    private static @Nullable Candidate rebased(@Nullable Candidate doctor, ScoreDirector<PostingPlan> destination) {
        return doctor == null ? null : destination.lookUpWorkingObject(doctor);
    }

    @Override
    public Collection<?> getPlanningEntities() {
        return chain;
    }

    @Override
    public Collection<?> getPlanningValues() {
        return links;
    }
}
