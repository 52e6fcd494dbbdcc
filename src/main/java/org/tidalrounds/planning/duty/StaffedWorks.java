package org.tidalrounds.planning.duty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Who does what at one moment: the works, when each is held, and who sits where. A change makes another staffing. */
public final class StaffedWorks {
    private final DutyProblem problem;
    private final Map<String, Work> works;
    private final Map<String, Timing> timings;

    /** By work id: the doctors of its seats in order; a seat beyond them is open. */
    private final Map<String, List<Optional<DutyDoctor>>> crews;

    /** Made when first asked for; several threads may make it, and all make the same. */
    private volatile @Nullable WorkIndex index;

    private StaffedWorks(
            DutyProblem problem,
            Map<String, Work> works,
            Map<String, Timing> timings,
            Map<String, List<Optional<DutyDoctor>>> crews) {
        this.problem = problem;
        this.works = works;
        this.timings = timings;
        this.crews = crews;
    }

    /** The works of a problem as assigned; a seat without an assignment is open, a work without one at its first time. */
    public static StaffedWorks of(DutyProblem problem, Collection<Assignment> assignments) {
        Map<String, Work> works = new LinkedHashMap<>();
        Map<String, Timing> timings = new HashMap<>();
        Map<String, List<Optional<DutyDoctor>>> crews = new HashMap<>();
        for (Work work : problem.works()) {
            works.put(work.id(), work);
            timings.put(work.id(), work.timings().get(0));
        }
        for (Assignment assignment : assignments) {
            timings.put(assignment.workId(), assignment.timing());
            List<Optional<DutyDoctor>> crew = crews.getOrDefault(assignment.workId(), List.of());
            crews.put(assignment.workId(), seated(crew, assignment.seat(), assignment.doctor()));
        }
        return new StaffedWorks(problem, works, timings, crews);
    }

    private static List<Optional<DutyDoctor>> seated(
            List<Optional<DutyDoctor>> crew, int number, Optional<DutyDoctor> doctor) {
        List<Optional<DutyDoctor>> changed = new ArrayList<>(crew);
        while (changed.size() <= number) {
            changed.add(Optional.empty());
        }
        changed.set(number, doctor);
        return changed;
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
    static List<String> seatIds(Work work) {
        return IntStream.range(0, work.seats().size())
                .mapToObj(number -> DutySeat.idOf(work.id(), number))
                .toList();
    }

    /** When a work is held. */
    public Timing timing(Work work) {
        return Objects.requireNonNull(timings.get(work.id()), work.id());
    }

    public Optional<DutyDoctor> findDoctor(String seatId) {
        int number = DutySeat.numberOf(seatId);
        return number < 0 ? Optional.empty() : doctor(crews.get(DutySeat.workIdOf(seatId)), number);
    }

    private static Optional<DutyDoctor> doctor(@Nullable List<Optional<DutyDoctor>> crew, int number) {
        return crew == null || number >= crew.size() ? Optional.empty() : crew.get(number);
    }

    /** The doctors of a work, seat by seat. */
    List<Optional<DutyDoctor>> crew(Work work) {
        List<Optional<DutyDoctor>> crew = crews.get(work.id());
        if (crew != null && crew.size() == work.seats().size()) {
            return crew;
        }
        return IntStream.range(0, work.seats().size())
                .mapToObj(number -> doctor(crew, number))
                .toList();
    }

    /** Where in this staffing doctors, villages and groups occur. */
    WorkIndex index() {
        WorkIndex known = index;
        if (known == null) {
            known = WorkIndex.of(this, works.values());
            index = known;
        }
        return known;
    }

    /** The seat with this doctor, or open. */
    public StaffedWorks withDoctor(String seatId, @Nullable DutyDoctor doctor) {
        String workId = DutySeat.workIdOf(seatId);
        Map<String, List<Optional<DutyDoctor>>> changed = new HashMap<>(crews);
        List<Optional<DutyDoctor>> crew = changed.getOrDefault(workId, List.of());
        changed.put(workId, seated(crew, DutySeat.numberOf(seatId), Optional.ofNullable(doctor)));
        return new StaffedWorks(problem, works, timings, changed);
    }

    /** A doctor as he is now, such as posted elsewhere, on all the seats he has. */
    public StaffedWorks withStateOf(DutyDoctor doctor) {
        Map<String, List<Optional<DutyDoctor>>> changed = new HashMap<>(crews);
        changed.replaceAll((work, crew) -> crew.contains(Optional.of(doctor))
                ? crew.stream()
                        .map(seat -> seat.filter(doctor::equals).isPresent() ? Optional.of(doctor) : seat)
                        .toList()
                : crew);
        return new StaffedWorks(problem.withDoctor(doctor), works, timings, changed);
    }

    /** The work held at another time. */
    public StaffedWorks withTiming(Work work, Timing timing) {
        Map<String, Timing> changed = new HashMap<>(timings);
        changed.put(work.id(), timing);
        return new StaffedWorks(problem, works, changed, crews);
    }

    /** One more work, all seats open, held at its first time; or a work of the same id in other words. */
    public StaffedWorks withWork(Work work) {
        Map<String, Work> changed = new LinkedHashMap<>(works);
        changed.put(work.id(), work);
        return new StaffedWorks(problem, changed, timings, crews)
                .withTiming(work, work.timings().get(0));
    }

    /** Without a work and the doctors on its seats. */
    public StaffedWorks withoutWork(Work work) {
        Map<String, Work> changed = new LinkedHashMap<>(works);
        changed.remove(work.id());
        Map<String, List<Optional<DutyDoctor>>> staff = new HashMap<>(crews);
        staff.remove(work.id());
        return new StaffedWorks(problem, changed, timings, staff);
    }

    /** All of it as entities, to be weighed by the rules or searched for free doctors. */
    DutySchedule schedule(DutyWeights weights) {
        return new DutySchedule(this, works(), weights);
    }

    DutyWork entity(Work work) {
        DutyWork entity = new DutyWork(work);
        entity.setTiming(timing(work));
        List<Optional<DutyDoctor>> crew = crew(work);
        for (int number = 0; number < work.seats().size(); number++) {
            DutySeat seat =
                    new DutySeat(entity, number, List.of(), problem.published().get(DutySeat.idOf(work.id(), number)));
            seat.setDoctor(crew.get(number).orElse(null));
            entity.seats().add(seat);
        }
        return entity;
    }
}
