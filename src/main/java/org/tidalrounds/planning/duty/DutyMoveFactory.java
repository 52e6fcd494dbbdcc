package org.tidalrounds.planning.duty;

import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.Move;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/** The moves of the search over duties, drawn at random; named in solver-config/duty.xml. */
public final class DutyMoveFactory implements MoveIteratorFactory<DutySchedule, Move<DutySchedule>> {
    @Override
    public long getSize(ScoreDirector<DutySchedule> director) {
        List<DutySeat> seats = director.getWorkingSolution().seats();
        return (long) seats.size()
                * director.getWorkingSolution().problem().doctors().size();
    }

    @Override
    public Iterator<Move<DutySchedule>> createOriginalMoveIterator(ScoreDirector<DutySchedule> director) {
        throw new IllegalStateException("Duty moves come in random order only: set selectionOrder RANDOM");
    }

    @Override
    public Iterator<Move<DutySchedule>> createRandomMoveIterator(ScoreDirector<DutySchedule> director, Random random) {
        return new DutyMoves(director.getWorkingSolution(), random);
    }
}
