package org.tidalrounds.roster.adjust;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidalrounds.planning.duty.DutyDoctor;
import org.tidalrounds.planning.duty.Replanning;
import org.tidalrounds.planning.duty.StaffedWorks;
import org.tidalrounds.planning.duty.Work;
import org.tidalrounds.roster.DutyKind;
import org.tidalrounds.roster.RosterSeat;
import org.tidalrounds.roster.RosterWork;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.StoredChange;
import org.tidalrounds.tide.TidalNeed;

/** Plans a draft anew from a day on after something happened, with as few changes as will do (D11). */
@Singleton
public final class Replans {
    private static final ZoneId COUNTY_ZONE = ZoneId.of("Asia/Shanghai");

    private final Adjusting adjusting;
    private final Replanning replanning;
    private final Clock clock;

    Replans(Adjusting adjusting, Replanning replanning, Clock clock) {
        this.adjusting = adjusting;
        this.replanning = replanning;
        this.clock = clock;
    }

    /** Repairs the draft; it is one change of the log, so that it can be undone. */
    public Adjustment replan(RosterKey key, Author author, ReplanRequest request) {
        LocalDate from = request.from().orElseGet(() -> LocalDate.now(clock.withZone(COUNTY_ZONE)));
        Set<String> kept = explained(key);
        return adjusting.change(key, author, "replan " + request.cause(), desk -> touches(desk, request, from, kept));
    }

    /** Duties somebody staffed against a hard rule, for a written reason. */
    private Set<String> explained(RosterKey key) {
        return adjusting.changes(key, -1).stream()
                .filter(change ->
                        !change.reason().isEmpty() && change.undoneBy().isEmpty())
                .map(StoredChange::touched)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private Touches touches(Desk desk, ReplanRequest request, LocalDate from, Set<String> kept) {
        requireKnown(desk, request);
        Touches touches = new RoadDetours(request.roads(), from).of(desk);
        Desk now = desk.after(touches, desk.revision());
        Set<String> wanted = new HashSet<>();
        for (TidalNeed surge : request.surges()) {
            Touches added = shifts(now, surge, wanted);
            touches = touches.plus(added);
            now = now.after(added, desk.revision());
        }
        Desk changed = now;
        StaffedWorks repaired =
                replanning.repair(changed.staffing(), duty -> isMovable(changed, duty, from, kept), wanted::contains);
        return touches.plus(Touches.ofSeats(differences(changed, repaired)));
    }

    private static void requireKnown(Desk desk, ReplanRequest request) {
        Operations known = new Operations(desk);
        request.roads().places().forEach(known::requirePlace);
        for (List<String> way : request.roads().ways()) {
            if (way.size() != 2) {
                throw Refusals.unfit("adjust.way_odd", String.join(", ", way), way.size());
            }
            way.forEach(known::requirePlace);
        }
        request.surges().forEach(known::requirePossible);
    }

    /** Shifts for a surge; who is on call that day and has the skill goes, and the reserve is wanted anew. */
    private static Touches shifts(Desk desk, TidalNeed surge, Set<String> wanted) {
        Touches touches = Touches.NONE;
        Set<String> called = new HashSet<>();
        for (RosterWork shift :
                desk.duties().newWorks().shifts(surge, desk.works().keySet())) {
            touches = touches.plus(Touches.ofWork(WorkTouch.added(shift)));
            wanted.add(shift.dutyId(0));
            Optional<String> reserve = reserveFor(desk, shift, called);
            if (reserve.isPresent()) {
                called.add(reserve.get());
                wanted.add(reserve.get());
                touches = touches.plus(callOut(desk, shift, reserve.get()));
            }
        }
        return touches;
    }

    /** The duty of a reserve on call on the shift's day whose doctor can do the shift. */
    private static Optional<String> reserveFor(Desk desk, RosterWork shift, Set<String> called) {
        Work work = desk.duties().work(shift);
        return desk.works().values().stream()
                .filter(other -> other.kind() == DutyKind.ON_CALL)
                .filter(other -> other.time().date().equals(shift.time().date()))
                .map(other -> other.dutyId(0))
                .filter(duty -> !called.contains(duty))
                .filter(duty -> desk.staffing()
                        .findDoctor(duty)
                        .filter(work.seats().get(0)::isFit)
                        .isPresent())
                .findFirst();
    }

    private static Touches callOut(Desk desk, RosterWork shift, String reserve) {
        RosterSeat seat = desk.findSeat(reserve).orElseThrow();
        SeatState open = new SeatState(Optional.empty(), false);
        return Touches.ofSeats(List.of(
                new SeatTouch(reserve, SeatState.of(seat), open),
                new SeatTouch(shift.dutyId(0), open, new SeatState(seat.doctorId(), false))));
    }

    private static boolean isMovable(Desk desk, String duty, LocalDate from, Set<String> kept) {
        return !kept.contains(duty)
                && desk.findWorkOf(duty)
                        .filter(work -> !work.time().date().isBefore(from))
                        .isPresent()
                && desk.findSeat(duty).filter(RosterSeat::pinned).isEmpty();
    }

    private static List<SeatTouch> differences(Desk desk, StaffedWorks repaired) {
        List<SeatTouch> touches = new ArrayList<>();
        for (RosterWork work : desk.works().values()) {
            for (int number = 0; number < work.seats().size(); number++) {
                String duty = work.dutyId(number);
                SeatState before = SeatState.of(work.seats().get(number));
                Optional<String> doctor = repaired.findDoctor(duty).map(DutyDoctor::id);
                if (!doctor.equals(before.doctorId())) {
                    touches.add(new SeatTouch(duty, before, new SeatState(doctor, before.pinned())));
                }
            }
        }
        return touches;
    }
}
