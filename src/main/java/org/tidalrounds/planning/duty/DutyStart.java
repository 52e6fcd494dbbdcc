package org.tidalrounds.planning.duty;

import java.util.HashMap;
import java.util.Map;

/**
 * Who does what and when, by ids: a staffing to begin with, or the best so far.
 *
 * @param doctorIds by seat id ({@link DutySeat#idOf}); open seats are left out
 * @param timings by id of the works whose date is a decision
 */
public record DutyStart(Map<String, String> doctorIds, Map<String, Timing> timings) {
    /** Nobody does anything yet. */
    public static final DutyStart NONE = new DutyStart(Map.of(), Map.of());

    public DutyStart {
        doctorIds = Map.copyOf(doctorIds);
        timings = Map.copyOf(timings);
    }

    static DutyStart of(DutySchedule schedule) {
        Map<String, String> doctors = new HashMap<>();
        for (DutySeat seat : schedule.seats()) {
            DutyDoctor doctor = seat.doctor();
            if (doctor != null) {
                doctors.put(seat.id(), doctor.id());
            }
        }
        Map<String, Timing> timings = new HashMap<>();
        schedule.movableWorks().forEach(work -> timings.put(work.id(), work.timing()));
        return new DutyStart(doctors, timings);
    }
}
