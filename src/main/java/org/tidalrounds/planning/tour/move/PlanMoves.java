package org.tidalrounds.planning.tour.move;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import org.tidalrounds.planning.tour.model.Customer;
import org.tidalrounds.planning.tour.model.RoutePlan;

/** Moves drawn one at a time, endlessly, from the solver's own random numbers. */
abstract class PlanMoves implements MoveIteratorFactory<RoutePlan, RewriteRuns> {
    private @Nullable PlanIndex index;

    /** One move on the plan as it stands. There is at least one visit. */
    abstract RewriteRuns draw(PlanIndex index, Random random);

    @Override
    public void phaseStarted(ScoreDirector<RoutePlan> director) {
        index = new PlanIndex(director.getWorkingSolution());
    }

    @Override
    public void phaseEnded(ScoreDirector<RoutePlan> director) {
        index = null;
    }

    @Override
    public long getSize(ScoreDirector<RoutePlan> director) {
        return director.getWorkingSolution().visits().size();
    }

    @Override
    public Iterator<RewriteRuns> createOriginalMoveIterator(ScoreDirector<RoutePlan> director) {
        throw new UnsupportedOperationException("no fixed order of moves; set selectionOrder to RANDOM in tour.xml");
    }

    @Override
    public Iterator<RewriteRuns> createRandomMoveIterator(ScoreDirector<RoutePlan> director, Random random) {
        PlanIndex current = index == null ? new PlanIndex(director.getWorkingSolution()) : index;
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !current.visits().isEmpty();
            }

            @Override
            public RewriteRuns next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return draw(current, random);
            }
        };
    }

    static Customer anyCustomer(PlanIndex index, Random random) {
        return index.visits().get(random.nextInt(index.visits().size())).customer();
    }
}
