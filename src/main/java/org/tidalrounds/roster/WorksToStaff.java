package org.tidalrounds.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.planning.duty.DutySeat;

/** The works of a new plan together with those of the draft that it holds on to. */
final class WorksToStaff {
    private final Map<String, RosterWork> byHand;
    private final List<PlannedWork> works = new ArrayList<>();

    /** Who has a seat whatever else would be better, by seat id. */
    private final Map<String, String> doctors = new HashMap<>();

    /**
     * @param planned everything that the county's data ask for
     */
    WorksToStaff(List<PlannedWork> planned, HeldWorks held, Horizon horizon, WorkMapper mapper) {
        Map<PlannedWork, RosterWork> pinned = held.pinned().same(planned, horizon);
        for (PlannedWork work : planned) {
            RosterWork same = pinned.get(work);
            works.add(same == null ? work : atTimeOf(same, work, mapper));
        }
        pinned.forEach((work, same) -> PublishedDuties.addDoctors(doctors, same, work));
        this.byHand = held.byHand().stream().collect(Collectors.toMap(RosterWork::id, work -> work));
        for (RosterWork work : held.byHand()) {
            PlannedWork kept = new PlannedWork(work.kind(), work.ref(), work.placeId(), mapper.work(work));
            works.add(kept);
            PublishedDuties.addDoctors(doctors, work, kept);
        }
    }

    /** A work stays at the time of its pinned seats, also where a coordinator moved it; a run leaves when its new tour does. */
    private static PlannedWork atTimeOf(RosterWork held, PlannedWork work, WorkMapper mapper) {
        return work.kind() == DutyKind.RUN
                ? work
                : new PlannedWork(
                        work.kind(), work.ref(), work.placeId(), work.work().at(mapper.timing(held.time())));
    }

    List<PlannedWork> all() {
        return List.copyOf(works);
    }

    Map<String, String> pinnedDoctors() {
        return Map.copyOf(doctors);
    }

    /** Says of a staffed work what was pinned in it, and whether it was made by hand. */
    RosterWork marked(RosterWork staffed) {
        RosterWork made = byHand.get(staffed.id());
        List<RosterSeat> seats = IntStream.range(0, staffed.seats().size())
                .mapToObj(number -> marked(staffed, number, made))
                .toList();
        return made == null ? staffed.withSeats(seats) : made.withSeats(seats);
    }

    private RosterSeat marked(RosterWork staffed, int number, @Nullable RosterWork made) {
        RosterSeat seat = staffed.seats().get(number);
        if (made != null) {
            RosterSeat before = made.seats().get(number);
            return new RosterSeat(
                    before.ask(),
                    seat.doctorId(),
                    before.pinned() && before.doctorId().equals(seat.doctorId()));
        }
        Optional<String> pinned = Optional.ofNullable(doctors.get(DutySeat.idOf(staffed.id(), number)));
        return new RosterSeat(seat.ask(), seat.doctorId(), pinned.isPresent() && pinned.equals(seat.doctorId()));
    }
}
