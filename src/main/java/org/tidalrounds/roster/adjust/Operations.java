package org.tidalrounds.roster.adjust;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.Title;
import org.tidalrounds.roster.DutyKind;
import org.tidalrounds.roster.NewWork;
import org.tidalrounds.roster.RosterSeat;
import org.tidalrounds.roster.RosterWork;
import org.tidalrounds.roster.WorkTime;
import org.tidalrounds.tide.TidalNeed;

/** Turns what a coordinator asks for into what it touches; refuses what makes no sense. */
final class Operations {
    private static final int MOST_SEATS = 20;

    private final Desk desk;

    Operations(Desk desk) {
        this.desk = desk;
    }

    /** One after the other, each on what the ones before have made. */
    static Touches touches(Desk desk, List<Operation> operations) {
        Touches touches = Touches.NONE;
        for (Operation operation : operations) {
            Desk now = desk.after(touches, desk.revision());
            touches = touches.plus(new Operations(now).touches(operation));
        }
        return touches;
    }

    private Touches touches(Operation operation) {
        if (operation instanceof Operation.Assign assign) {
            return assign(assign.duty(), Optional.of(known(assign.doctor())));
        } else if (operation instanceof Operation.Unassign unassign) {
            return assign(unassign.duty(), Optional.empty());
        } else if (operation instanceof Operation.Swap swap) {
            return swap(swap.first(), swap.second());
        } else if (operation instanceof Operation.Pin pin) {
            RosterSeat seat = seat(pin.duty());
            return seatTouch(pin.duty(), seat, new SeatState(seat.doctorId(), pin.pinned()));
        } else if (operation instanceof Operation.Move move) {
            return move(move);
        } else if (operation instanceof Operation.Add add) {
            return add(add.work());
        } else if (operation instanceof Operation.Close close) {
            return close(close.work());
        } else if (operation instanceof Operation.ChangePosting change) {
            return new PostingOperations(desk).change(change);
        } else if (operation instanceof Operation.AddPosting add) {
            return new PostingOperations(desk).add(add);
        } else if (operation instanceof Operation.RemovePosting remove) {
            return new PostingOperations(desk).remove(remove);
        }
        throw new IllegalStateException("no way to do " + operation);
    }

    private Touches assign(String duty, Optional<String> doctor) {
        RosterSeat seat = unpinned(duty);
        return seatTouch(duty, seat, new SeatState(doctor, false));
    }

    private Touches swap(String first, String second) {
        RosterSeat one = unpinned(first);
        RosterSeat other = unpinned(second);
        return seatTouch(first, one, new SeatState(other.doctorId(), false))
                .plus(seatTouch(second, other, new SeatState(one.doctorId(), false)));
    }

    private static Touches seatTouch(String duty, RosterSeat seat, SeatState after) {
        return Touches.ofSeats(List.of(new SeatTouch(duty, SeatState.of(seat), after)));
    }

    private Touches move(Operation.Move move) {
        RosterWork work = work(move.duty());
        requireWithin(move.date());
        if (work.seats().stream().anyMatch(RosterSeat::pinned)) {
            throw Refusals.conflict("adjust.pinned", move.duty());
        }
        LocalTime start = move.start().orElse(work.time().start());
        LocalTime end =
                start.plus(Duration.between(work.time().start(), work.time().end()));
        if (end.isBefore(start) && work.time().end().isAfter(work.time().start())) {
            throw Refusals.unfit("adjust.ends_after_midnight", move.duty(), start);
        }
        RosterWork moved = new RosterWork(
                work.id(),
                work.kind(),
                work.ref(),
                work.placeId(),
                new WorkTime(move.date(), start, end),
                work.demand(),
                work.seats(),
                work.byHand());
        return moved(work, moved);
    }

    /** The same work at another time; a run takes a vehicle that is free then. */
    Touches moved(RosterWork work, RosterWork moved) {
        int vehicle = desk.vehicles().getOrDefault(work.id(), 0);
        int free = vehicle == 0 || moved.time().date().equals(work.time().date()) ? vehicle : freeVehicle(moved);
        return Touches.ofWork(new WorkTouch(work.id(), Optional.of(work), Optional.of(moved), vehicle, free));
    }

    /** The first that no other run of the base takes that day; past the fleet, if all are taken. */
    private int freeVehicle(RosterWork moved) {
        Set<Integer> taken = desk.works().values().stream()
                .filter(work -> work.kind() == DutyKind.RUN && !work.id().equals(moved.id()))
                .filter(work -> work.placeId().equals(moved.placeId())
                        && work.time().date().equals(moved.time().date()))
                .map(work -> desk.vehicles().getOrDefault(work.id(), 0))
                .collect(Collectors.toSet());
        int vehicle = 1;
        while (taken.contains(vehicle)) {
            vehicle++;
        }
        return vehicle;
    }

    private Touches add(NewWork wish) {
        requireWithin(wish.time().date());
        requirePlace(wish.placeId());
        requireCount(wish.seats());
        if (wish.time().start().equals(wish.time().end())) {
            throw Refusals.unfit("adjust.no_time", wish.time().start());
        }
        wish.seats().forEach(this::requireKnown);
        return Touches.ofWork(WorkTouch.added(
                desk.duties().newWorks().byHand(wish, desk.works().keySet())));
    }

    /** Refuses a surge at a place, on a day or for skills that there are not. */
    void requirePossible(TidalNeed surge) {
        requireWithin(surge.date());
        if (!desk.county().villagesByCode().containsKey(surge.villageCode())) {
            throw Refusals.unfit("adjust.no_village", surge.villageCode());
        }
        requireCount(surge.skills());
        surge.skills().forEach(skill -> requireKnown(new NewWork.NewSeat("", "", skill)));
    }

    void requirePlace(String place) {
        if (!desk.places().containsKey(place)) {
            throw Refusals.unfit("adjust.no_place", place);
        }
    }

    private static void requireCount(List<?> doctors) {
        if (doctors.isEmpty() || doctors.size() > MOST_SEATS) {
            throw Refusals.unfit("adjust.seats", doctors.size(), MOST_SEATS);
        }
    }

    private void requireKnown(NewWork.NewSeat seat) {
        Set<String> titles = new TreeSet<>();
        for (Title title : Title.values()) {
            titles.add(title.code());
        }
        if (!seat.minTitle().isEmpty() && !titles.contains(seat.minTitle())) {
            throw Refusals.unfit("adjust.no_title", seat.minTitle(), String.join(", ", titles));
        }
        if (!seat.specialty().isEmpty()
                && desk.county().doctors().stream()
                        .noneMatch(doctor -> doctor.specialty().equals(seat.specialty()))) {
            throw Refusals.unfit("adjust.no_specialty", seat.specialty());
        }
        if (!seat.skill().isEmpty()
                && desk.county().doctors().stream()
                        .noneMatch(doctor -> doctor.skills().contains(seat.skill()))) {
            throw Refusals.unfit("adjust.no_skill", seat.skill());
        }
    }

    private Touches close(String workId) {
        RosterWork work = desk.works().get(workId);
        if (work == null) {
            throw Refusals.missing("adjust.no_work", workId);
        }
        if (work.seats().stream().anyMatch(RosterSeat::pinned)) {
            throw Refusals.conflict("adjust.pinned", workId);
        }
        return Touches.ofWork(WorkTouch.closed(work));
    }

    private String known(String doctor) {
        if (!desk.doctors().containsKey(doctor)) {
            throw Refusals.unfit("adjust.no_doctor", doctor);
        }
        return doctor;
    }

    private RosterWork work(String duty) {
        return desk.findWorkOf(duty).orElseThrow(() -> Refusals.missing("adjust.no_duty", duty));
    }

    private RosterSeat seat(String duty) {
        return desk.findSeat(duty).orElseThrow(() -> Refusals.missing("adjust.no_duty", duty));
    }

    private RosterSeat unpinned(String duty) {
        RosterSeat seat = seat(duty);
        if (seat.pinned()) {
            throw Refusals.conflict("adjust.pinned", duty);
        }
        return seat;
    }

    private void requireWithin(LocalDate date) {
        if (date.isBefore(desk.horizon().from()) || date.isAfter(desk.horizon().to())) {
            throw Refusals.unfit(
                    "adjust.outside",
                    date,
                    desk.horizon().from(),
                    desk.horizon().to());
        }
    }

    /** By base: how many vehicles it has. */
    static Map<String, Integer> fleets(Desk desk) {
        return desk.county().facilities().stream().collect(Collectors.toMap(Facility::id, Facility::vehicles));
    }
}
