package org.tidalrounds.planning.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;

/** A move: some seats change hands at once. */
final class Restaffing extends AbstractMove<DutySchedule> {
    private static final String DOCTOR = "doctor";
    private final List<DutySeat> seats;
    private final List<@Nullable DutyDoctor> doctors;

    /** Seat by seat the doctor it gets, or null to leave it open. */
    Restaffing(List<DutySeat> seats, List<@Nullable DutyDoctor> doctors) {
        this.seats = seats;
        this.doctors = doctors;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<DutySchedule> director) {
        for (int i = 0; i < seats.size(); i++) {
            if (!Objects.equals(seats.get(i).doctor(), doctors.get(i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected Restaffing createUndoMove(ScoreDirector<DutySchedule> director) {
        List<@Nullable DutyDoctor> before = new ArrayList<>();
        seats.forEach(seat -> before.add(seat.doctor()));
        return new Restaffing(seats, before);
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<DutySchedule> director) {
        for (int i = 0; i < seats.size(); i++) {
            DutySeat seat = seats.get(i);
            director.beforeVariableChanged(seat, DOCTOR);
            seat.setDoctor(doctors.get(i));
            director.afterVariableChanged(seat, DOCTOR);
        }
    }

    @Override
    public String toString() {
        return seats + " to " + doctors;
    }
}
