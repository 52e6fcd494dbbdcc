package org.tidalrounds.roster;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tidalrounds.planning.duty.Assignment;
import org.tidalrounds.planning.duty.DutyDoctor;
import org.tidalrounds.planning.duty.SeatDemand;
import org.tidalrounds.planning.duty.Timing;
import org.tidalrounds.planning.duty.Work;

/** Turns works of the duty problem into what a roster keeps of them, and back. */
public final class WorkMapper {
    private static final int MINUTES_PER_DAY = 1_440;

    private final Horizon horizon;
    private final DutyPlaces places;

    WorkMapper(Horizon horizon, DutyPlaces places) {
        this.horizon = horizon;
        this.places = places;
    }

    /**
     * @param staff seat by seat, with the time it is held at
     */
    RosterWork record(PlannedWork planned, List<Assignment> staff) {
        Work work = planned.work();
        Timing timing = staff.stream()
                .findFirst()
                .map(Assignment::timing)
                .orElseGet(() -> work.timings().get(0));
        List<RosterSeat> seats = IntStream.range(0, work.seats().size())
                .mapToObj(number -> new RosterSeat(ask(work.seats().get(number)), doctor(staff, number), false))
                .toList();
        return new RosterWork(
                work.id(), planned.kind(), planned.ref(), planned.placeId(), time(timing), demand(work), seats, false);
    }

    private static Optional<String> doctor(List<Assignment> staff, int seat) {
        return staff.stream()
                .filter(assignment -> assignment.seat() == seat)
                .flatMap(assignment -> assignment.doctor().stream())
                .map(DutyDoctor::id)
                .findFirst();
    }

    private static SeatAsk ask(SeatDemand demand) {
        return new SeatAsk(
                demand.role(),
                demand.wanted(),
                demand.tags().stream().sorted().toList(),
                demand.priority(),
                demand.burden());
    }

    private WorkDemand demand(Work work) {
        List<WorkTime> choices = work.timings().size() == 1
                ? List.of()
                : work.timings().stream().map(this::time).toList();
        return new WorkDemand(
                work.kind(),
                work.group(),
                work.crewTags().stream().sorted().toList(),
                work.countsAsWork(),
                work.postingPlaces().stream().map(places::id).sorted().toList(),
                work.block(),
                work.villages(),
                choices);
    }

    private WorkTime time(Timing timing) {
        return new WorkTime(horizon.date(timing.day()), time(timing.start()), time(timing.end()));
    }

    static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute % MINUTES_PER_DAY * 60L);
    }

    /** The work as the planner knows it; the time it is held at now is the first of its timings. */
    public Work work(RosterWork work) {
        Set<Integer> postingPlaces = work.demand().postingPlaces().stream()
                .map(id -> places.get(id).index())
                .collect(Collectors.toUnmodifiableSet());
        return new Work(
                work.id(),
                work.demand().kind(),
                work.demand().group(),
                places.get(work.placeId()),
                List.of(timing(work.time())),
                work.seats().stream().map(seat -> demand(seat.ask())).toList(),
                Set.copyOf(work.demand().crewTags()),
                work.demand().countsAsWork(),
                postingPlaces,
                work.demand().block(),
                work.demand().villages());
    }

    /** A time as the planner counts it. */
    public Timing timing(WorkTime time) {
        int start = DutyPolicy.minute(time.start());
        int end = DutyPolicy.minute(time.end());
        return new Timing(horizon.day(time.date()), start, end > start ? end : end + MINUTES_PER_DAY);
    }

    private static SeatDemand demand(SeatAsk ask) {
        return new SeatDemand(ask.role(), ask.wanted(), new HashSet<>(ask.tags()), ask.priority(), ask.burden());
    }
}
