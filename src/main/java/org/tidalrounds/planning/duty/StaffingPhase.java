package org.tidalrounds.planning.duty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;

/**
 * The first staffing: dates of movable works spread over their possible days, what was found before put back, then the open
 * seats filled by {@link SeatFilling}. The search that follows starts from there.
 */
final class StaffingPhase implements CustomPhaseCommand<DutySchedule> {
    private final DutyStart start;
    private final BooleanSupplier stop;

    StaffingPhase(DutyStart start, BooleanSupplier stop) {
        this.start = start;
        this.stop = stop;
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<DutySchedule> director) {
        DutySchedule schedule = director.getWorkingSolution();
        spreadDates(director, schedule.movableWorks());
        new StartWriter(director, start).write();
        List<DutySeat> seats = schedule.seats();
        List<@Nullable DutyDoctor> before = staffOf(seats);
        new SeatFilling(schedule.problem(), seats, stop).fill(seats);
        List<@Nullable DutyDoctor> after = staffOf(seats);
        for (int i = 0; i < seats.size(); i++) {
            if (!Objects.equals(before.get(i), after.get(i))) {
                // The filling wrote into the seats; put the old value back so that the director sees the change.
                DutySeat seat = seats.get(i);
                seat.setDoctor(before.get(i));
                director.beforeVariableChanged(seat, "doctor");
                seat.setDoctor(after.get(i));
                director.afterVariableChanged(seat, "doctor");
            }
        }
        director.triggerVariableListeners();
    }

    /** The dates of one group (an activity held several times) lie apart: the n-th of k takes the n-th part of its days. */
    private static void spreadDates(ScoreDirector<DutySchedule> director, List<DutyWork> works) {
        Map<String, List<DutyWork>> groups = works.stream()
                .collect(Collectors.groupingBy(work -> work.work().group(), LinkedHashMap::new, Collectors.toList()));
        int offset = 0;
        for (List<DutyWork> group : groups.values()) {
            for (int n = 0; n < group.size(); n++) {
                DutyWork work = group.get(n);
                int choices = work.timings().size();
                int choice = (choices * n / group.size() + offset % Math.max(1, choices / group.size())) % choices;
                director.beforeVariableChanged(work, "timing");
                work.setTiming(work.timings().get(choice));
                director.afterVariableChanged(work, "timing");
            }
            offset++;
        }
        director.triggerVariableListeners();
    }

    private static List<@Nullable DutyDoctor> staffOf(List<DutySeat> seats) {
        List<@Nullable DutyDoctor> staff = new ArrayList<>();
        seats.forEach(seat -> staff.add(seat.doctor()));
        return staff;
    }
}
