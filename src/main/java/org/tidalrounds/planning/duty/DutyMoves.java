package org.tidalrounds.planning.duty;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.impl.heuristic.move.CompositeMove;
import org.optaplanner.core.impl.heuristic.move.Move;

/** An endless draw of moves from one state of the schedule. */
final class DutyMoves implements Iterator<Move<DutySchedule>> {
    /** Of a hundred moves, so many of each kind; what is left hands a single seat over. */
    private static final int SWAPS = 35;

    private static final int SERIES = 15;
    private static final int DATES = 3;
    private static final int TRIES = 20;

    private static final Move<DutySchedule> NOTHING = new Restaffing(List.of(), List.of());

    private final DutySchedule schedule;
    private final Random random;
    private @Nullable DutyBook book;
    private @Nullable List<DutySeat> open;

    DutyMoves(DutySchedule schedule, Random random) {
        this.schedule = schedule;
        this.random = random;
    }

    @Override
    public boolean hasNext() {
        return !schedule.seats().isEmpty();
    }

    @Override
    public Move<DutySchedule> next() {
        int kind = random.nextInt(100);
        if (kind < DATES && !schedule.movableWorks().isEmpty()) {
            return otherDate(any(schedule.movableWorks()));
        }
        DutySeat seat = kind % 4 == 0 && !open().isEmpty() ? any(open()) : any(schedule.seats());
        if (seat.isPinned() || seat.candidates().isEmpty()) {
            return NOTHING;
        }
        DutyDoctor doctor = available(seat);
        if (kind < DATES + SWAPS) {
            return swap(seat, doctor);
        }
        return kind < DATES + SWAPS + SERIES ? series(seat, doctor) : handOver(List.of(seat), doctor);
    }

    /** Holds a work at another time, with the first free doctors found for its seats. */
    private Move<DutySchedule> otherDate(DutyWork work) {
        Timing timing = any(work.timings());
        Move<DutySchedule> reschedule = new Rescheduling(work, timing);
        List<@Nullable DutyDoctor> staff = new ArrayList<>();
        for (DutySeat seat : work.seats()) {
            staff.add(seat.candidates().isEmpty() ? null : any(seat.candidates()));
        }
        return CompositeMove.buildMove(reschedule, new Restaffing(work.seats(), staff));
    }

    /** The doctor takes the seat, and the seat's doctor takes one of the doctor's seats on that day or in that week. */
    private Move<DutySchedule> swap(DutySeat seat, DutyDoctor doctor) {
        List<DutySeat> theirs = book().seatsOf(doctor);
        DutyDoctor current = seat.doctor();
        if (current == null || theirs.isEmpty() || current.equals(doctor)) {
            return handOver(List.of(seat), doctor);
        }
        DutySeat other = any(theirs);
        for (int i = 0; i < TRIES && other.day() != seat.day(); i++) {
            other = any(theirs);
        }
        if (!isAvailable(current, other)) {
            return handOver(List.of(seat), doctor);
        }
        return new Restaffing(List.of(seat, other), List.of(doctor, current));
    }

    /** The doctor takes the seat in every week, so that the villages of a run keep their lead. */
    private Move<DutySchedule> series(DutySeat seat, DutyDoctor doctor) {
        if (seat.work().villages().isEmpty()) {
            return handOver(List.of(seat), doctor);
        }
        int number = seat.dutyWork().seats().indexOf(seat);
        List<DutySeat> sameVillages = schedule.seats().stream()
                .filter(other -> other.work().villages().equals(seat.work().villages())
                        && other.dutyWork().seats().indexOf(other) == number
                        && isAvailable(doctor, other))
                .toList();
        return handOver(sameVillages, doctor);
    }

    /**
     * The doctor takes the seats; what the doctor would have to do at the same time goes the other way, or to others. Nothing
     * where that is pinned.
     */
    private Move<DutySchedule> handOver(List<DutySeat> taken, DutyDoctor doctor) {
        List<DutySeat> seats = new ArrayList<>(taken);
        List<@Nullable DutyDoctor> doctors = new ArrayList<>();
        taken.forEach(seat -> doctors.add(doctor));
        for (DutySeat theirs : book().seatsOf(doctor)) {
            taken.stream()
                    .filter(seat ->
                            !seat.equals(theirs) && seat.day() == theirs.day() && !seat.isCompatibleWith(theirs))
                    .findFirst()
                    .filter(seat -> !seats.contains(theirs))
                    .ifPresent(seat -> {
                        seats.add(theirs);
                        DutyDoctor former = seat.doctor();
                        doctors.add(former != null && isAvailable(former, theirs) ? former : available(theirs));
                    });
        }
        return seats.stream().anyMatch(DutySeat::isPinned) ? NOTHING : new Restaffing(seats, doctors);
    }

    /** A candidate who is neither away nor posted elsewhere, if a few draws find one. */
    private DutyDoctor available(DutySeat seat) {
        DutyDoctor doctor = any(seat.candidates());
        for (int i = 0; i < TRIES && !isAvailable(doctor, seat); i++) {
            doctor = any(seat.candidates());
        }
        return doctor;
    }

    private static boolean isAvailable(DutyDoctor doctor, DutySeat seat) {
        return !seat.isPinned()
                && seat.demand().isFit(doctor)
                && !doctor.isAway(seat.day())
                && !doctor.isPostedElsewhere(seat.work(), seat.day());
    }

    private DutyBook book() {
        if (book == null) {
            book = new DutyBook(schedule.problem(), schedule.seats());
        }
        return book;
    }

    private List<DutySeat> open() {
        if (open == null) {
            open = schedule.seats().stream()
                    .filter(seat -> seat.doctor() == null && !seat.candidates().isEmpty())
                    .toList();
        }
        return open;
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
