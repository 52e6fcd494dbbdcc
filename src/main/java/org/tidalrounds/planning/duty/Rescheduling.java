package org.tidalrounds.planning.duty;

import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;

/** A move: a work is held at another time. */
final class Rescheduling extends AbstractMove<DutySchedule> {
    private static final String TIMING = "timing";
    private final DutyWork work;
    private final Timing timing;

    Rescheduling(DutyWork work, Timing timing) {
        this.work = work;
        this.timing = timing;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<DutySchedule> director) {
        return !work.timing().equals(timing);
    }

    @Override
    protected Rescheduling createUndoMove(ScoreDirector<DutySchedule> director) {
        return new Rescheduling(work, work.timing());
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<DutySchedule> director) {
        director.beforeVariableChanged(work, TIMING);
        work.setTiming(timing);
        director.afterVariableChanged(work, TIMING);
    }

    @Override
    public String toString() {
        return work.id() + " at " + timing;
    }
}
