package org.tidalrounds.planning.duty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who does what at one moment: the works, when each is held, and who sits where. A change makes another staffing. */
public final class StaffedWorks {
    private final DutyProblem problem;
    private final Map<String, Work> works;
    private final Map<String, Timing> timings;
    private final Map<String, DutyDoctor> doctors;

    private StaffedWorks(
            DutyProblem problem,
            Map<String, Work> works,
            Map<String, Timing> timings,
            Map<String, DutyDoctor> doctors) {
        this.problem = problem;
        this.works = works;
        this.timings = timings;
        this.doctors = doctors;
    }

    /** The works of a problem as assigned; a seat without an assignment is open, a work without one at its first time. */
    public static StaffedWorks of(DutyProblem problem, Collection<Assignment> assignments) {
        Map<String, Work> works = new LinkedHashMap<>();
        Map<String, Timing> timings = new HashMap<>();
        Map<String, DutyDoctor> doctors = new HashMap<>();
        for (Work work : problem.works()) {
            works.put(work.id(), work);
            timings.put(work.id(), work.timings().get(0));
        }
        for (Assignment assignment : assignments) {
            timings.put(assignment.workId(), assignment.timing());
            String seat = DutySeat.idOf(assignment.workId(), assignment.seat());
            assignment.doctor().ifPresent(doctor -> doctors.put(seat, doctor));
        }
        return new StaffedWorks(problem, works, timings, doctors);
    }

    public DutyProblem problem() {
        return problem;
    }

    public List<Work> works() {
        return List.copyOf(works.values());
    }

    public Optional<Work> findWork(String workId) {
        return Optional.ofNullable(works.get(workId));
    }

    /** The work of a seat that the staffing has. */
    public Optional<Work> findWorkOf(String seatId) {
        int dot = seatId.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : findWork(seatId.substring(0, dot))
                        .filter(work -> seatIds(work).contains(seatId));
    }

    /** The ids of a work's seats, in order. */
    public static List<String> seatIds(Work work) {
        List<String> ids = new ArrayList<>();
        for (int number = 0; number < work.seats().size(); number++) {
            ids.add(DutySeat.idOf(work.id(), number));
        }
        return ids;
    }

    /** What a seat of a work asks for. */
    public static SeatDemand demand(Work work, String seatId) {
        return work.seats().get(seatIds(work).indexOf(seatId));
    }

    /** When a work is held. */
    public Timing timing(Work work) {
        return Objects.requireNonNull(timings.get(work.id()), work.id());
    }

    public Optional<DutyDoctor> findDoctor(String seatId) {
        return Optional.ofNullable(doctors.get(seatId));
    }

    /** The seat with this doctor, or open. */
    public StaffedWorks withDoctor(String seatId, @Nullable DutyDoctor doctor) {
        Map<String, DutyDoctor> changed = new HashMap<>(doctors);
        if (doctor == null) {
            changed.remove(seatId);
        } else {
            changed.put(seatId, doctor);
        }
        return new StaffedWorks(problem, works, timings, changed);
    }

    /** The work held at another time. */
    public StaffedWorks withTiming(Work work, Timing timing) {
        Map<String, Timing> changed = new HashMap<>(timings);
        changed.put(work.id(), timing);
        return new StaffedWorks(problem, works, changed, doctors);
    }

    /** One more work, all seats open, held at its first time; or a work of the same id in other words. */
    public StaffedWorks withWork(Work work) {
        Map<String, Work> changed = new LinkedHashMap<>(works);
        changed.put(work.id(), work);
        return new StaffedWorks(problem, changed, timings, doctors)
                .withTiming(work, work.timings().get(0));
    }

    /** Without a work and the doctors on its seats. */
    public StaffedWorks withoutWork(Work work) {
        Map<String, Work> changed = new LinkedHashMap<>(works);
        changed.remove(work.id());
        Map<String, DutyDoctor> staff = new HashMap<>(doctors);
        staff.keySet().removeAll(seatIds(work));
        return new StaffedWorks(problem, changed, timings, staff);
    }

    /** All of it as entities, to be weighed by the rules or searched for free doctors. */
    DutySchedule schedule(DutyWeights weights) {
        return new DutySchedule(this, works(), weights);
    }

    DutyWork entity(Work work) {
        DutyWork entity = new DutyWork(work);
        entity.setTiming(timing(work));
        for (int number = 0; number < work.seats().size(); number++) {
            String id = DutySeat.idOf(work.id(), number);
            DutySeat seat =
                    new DutySeat(entity, number, List.of(), problem.published().get(id));
            seat.setDoctor(doctors.get(id));
            entity.seats().add(seat);
        }
        return entity;
    }
}
