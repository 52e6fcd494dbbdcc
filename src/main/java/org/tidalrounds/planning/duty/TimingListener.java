package org.tidalrounds.planning.duty;

import org.optaplanner.core.api.domain.variable.VariableListener;
import org.optaplanner.core.api.score.director.ScoreDirector;

/** Hands a work's date on to its seats. */
public final class TimingListener implements VariableListener<DutySchedule, DutyWork> {
    private static final String TIMING = "timing";

    @Override
    public void beforeVariableChanged(ScoreDirector<DutySchedule> director, DutyWork work) {}

    @Override
    public void afterVariableChanged(ScoreDirector<DutySchedule> director, DutyWork work) {
        for (DutySeat seat : work.seats()) {
            director.beforeVariableChanged(seat, TIMING);
            seat.setTiming(work.timing());
            director.afterVariableChanged(seat, TIMING);
        }
    }

    @Override
    public void beforeEntityAdded(ScoreDirector<DutySchedule> director, DutyWork work) {}

    @Override
    public void afterEntityAdded(ScoreDirector<DutySchedule> director, DutyWork work) {}

    @Override
    public void beforeEntityRemoved(ScoreDirector<DutySchedule> director, DutyWork work) {}

    @Override
    public void afterEntityRemoved(ScoreDirector<DutySchedule> director, DutyWork work) {}
}
