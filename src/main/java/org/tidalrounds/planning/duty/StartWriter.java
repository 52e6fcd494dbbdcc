package org.tidalrounds.planning.duty;

import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.director.ScoreDirector;

/** Writes a staffing that was found before into a schedule, as far as its works, seats and doctors are still the same. */
final class StartWriter {
    private final ScoreDirector<DutySchedule> director;
    private final DutyStart start;

    StartWriter(ScoreDirector<DutySchedule> director, DutyStart start) {
        this.director = director;
        this.start = start;
    }

    void write() {
        DutySchedule schedule = director.getWorkingSolution();
        schedule.movableWorks().forEach(this::setTiming);
        director.triggerVariableListeners();
        schedule.seats().forEach(this::setDoctor);
        director.triggerVariableListeners();
    }

    private void setTiming(DutyWork work) {
        Timing timing = start.timings().get(work.id());
        if (timing != null && work.timings().contains(timing)) {
            director.beforeVariableChanged(work, "timing");
            work.setTiming(timing);
            director.afterVariableChanged(work, "timing");
        }
    }

    private void setDoctor(DutySeat seat) {
        String id = start.doctorIds().get(seat.id());
        @Nullable
        DutyDoctor known = seat.candidates().stream()
                .filter(doctor -> doctor.id().equals(id))
                .findFirst()
                .orElse(null);
        if (known != null && !seat.isPinned()) {
            director.beforeVariableChanged(seat, "doctor");
            seat.setDoctor(known);
            director.afterVariableChanged(seat, "doctor");
        }
    }
}
