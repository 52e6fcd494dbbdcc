package org.tidalrounds.roster.adjust;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tidalrounds.planning.duty.Work;
import org.tidalrounds.roster.DutyKind;
import org.tidalrounds.roster.RosterSeat;
import org.tidalrounds.roster.RosterWork;
import org.tidalrounds.tide.Surge;
import org.tidalrounds.tide.TidalNeed;

/**
 * The duty that a doctor is called to: an open seat of the site's shifts that day, or a shift of its own.
 *
 * @param added what adds the shift; nothing where a seat is open
 */
record CallTouches(Touches added, String dutyId) {

    static CallTouches of(Desk desk, Surge surge, String skill) {
        return findOpen(desk, surge, skill)
                .map(duty -> new CallTouches(Touches.NONE, duty))
                .orElseGet(() -> shift(desk, surge, skill));
    }

    private static Optional<String> findOpen(Desk desk, Surge surge, String skill) {
        return desk.works().values().stream()
                .filter(work -> work.kind() == DutyKind.TIDAL && work.ref().equals(surge.villageCode()))
                .filter(work -> work.time().date().equals(surge.date()))
                .flatMap(work -> IntStream.range(0, work.seats().size())
                        .filter(number -> isOpen(work.seats().get(number), skill))
                        .mapToObj(work::dutyId))
                .findFirst();
    }

    private static boolean isOpen(RosterSeat seat, String skill) {
        return seat.doctorId().isEmpty() && !seat.pinned() && seat.ask().role().equals(skill);
    }

    private static CallTouches shift(Desk desk, Surge surge, String skill) {
        TidalNeed missing = new TidalNeed(surge.date(), surge.villageCode(), 0, surge.expected(), List.of(skill));
        new Operations(desk).requirePossible(missing);
        RosterWork shift =
                desk.duties().newWorks().shifts(missing, desk.works().keySet()).get(0);
        return new CallTouches(Touches.ofWork(WorkTouch.added(shift)), shift.dutyId(0));
    }

    /** Gives the duty to a doctor; who is on call that day leaves the reserve for it. */
    Touches to(Desk desk, String doctorId) {
        SeatState open = new SeatState(Optional.empty(), false);
        SeatState taken = new SeatState(Optional.of(doctorId), false);
        Touches touches = added.plus(Touches.ofSeats(List.of(new SeatTouch(dutyId, open, taken))));
        Desk with = desk.after(added, desk.revision());
        return findReserve(with, doctorId)
                .map(reserve -> Touches.ofSeats(List.of(new SeatTouch(reserve, taken, open)))
                        .plus(touches))
                .orElse(touches);
    }

    /** The doctors on call on the day who fit the duty. */
    List<String> reserves(Desk with) {
        Work work = with.duties().work(with.findWorkOf(dutyId).orElseThrow());
        int seat = Desk.seatNumber(with.findWorkOf(dutyId).orElseThrow(), dutyId);
        return onCall(with)
                .flatMap(duty -> with.staffing().findDoctor(duty).stream())
                .filter(work.seats().get(seat)::isFit)
                .map(doctor -> doctor.id())
                .distinct()
                .toList();
    }

    private Optional<String> findReserve(Desk with, String doctorId) {
        return onCall(with)
                .filter(duty -> with.findSeat(duty)
                        .filter(seat -> !seat.pinned())
                        .flatMap(RosterSeat::doctorId)
                        .filter(doctorId::equals)
                        .isPresent())
                .findFirst();
    }

    private Stream<String> onCall(Desk with) {
        RosterWork shift = with.findWorkOf(dutyId).orElseThrow();
        return with.works().values().stream()
                .filter(other -> other.kind() == DutyKind.ON_CALL)
                .filter(other -> other.time().date().equals(shift.time().date()))
                .flatMap(other -> IntStream.range(0, other.seats().size()).mapToObj(other::dutyId));
    }
}
