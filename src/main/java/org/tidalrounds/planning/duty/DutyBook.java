package org.tidalrounds.planning.duty;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What every doctor does so far, and whether one more seat would fit. */
final class DutyBook {
    private final DutyProblem problem;
    private final List<List<DutySeat>> seatsByDoctor;

    DutyBook(DutyProblem problem, List<DutySeat> seats) {
        this.problem = problem;
        this.seatsByDoctor = new ArrayList<>();
        problem.doctors().forEach(doctor -> seatsByDoctor.add(new ArrayList<>()));
        for (DutySeat seat : seats) {
            DutyDoctor doctor = seat.doctor();
            if (doctor != null) {
                add(doctor, seat);
            }
        }
    }

    void add(DutyDoctor doctor, DutySeat seat) {
        seatsByDoctor.get(doctor.index()).add(seat);
    }

    void remove(DutyDoctor doctor, DutySeat seat) {
        seatsByDoctor.get(doctor.index()).remove(seat);
    }

    /** The seats a doctor has, in the order they were given. */
    List<DutySeat> seatsOf(DutyDoctor doctor) {
        return seatsByDoctor.get(doctor.index());
    }

    Optional<Refusal> findRefusal(DutyDoctor doctor, DutySeat seat) {
        return findRefusal(doctor, seat, null);
    }

    /** Why the doctor cannot take the seat, supposing another seat of the doctor were given up. */
    Optional<Refusal> findRefusal(DutyDoctor doctor, DutySeat seat, @Nullable DutySeat givenUp) {
        if (!seat.demand().isFit(doctor)) {
            return Optional.of(Refusal.UNFIT);
        }
        if (doctor.isAway(seat.day())) {
            return Optional.of(Refusal.AWAY);
        }
        if (doctor.isPostedElsewhere(seat.work(), seat.day())) {
            return Optional.of(Refusal.POSTED);
        }
        return findClash(doctor, seat, givenUp);
    }

    private Optional<Refusal> findClash(DutyDoctor doctor, DutySeat seat, @Nullable DutySeat givenUp) {
        int week = problem.weekOfDay()[seat.day()];
        int minutes = workMinutes(seat);
        BitSet days = new BitSet();
        for (DutySeat other : seatsOf(doctor)) {
            if (other.equals(givenUp)) {
                continue;
            }
            if (other.day() == seat.day() && !other.isCompatibleWith(seat)) {
                return Optional.of(Refusal.BUSY);
            }
            if (isRestDay(other.timing(), seat.day()) || isRestDay(seat.timing(), other.day())) {
                return Optional.of(Refusal.REST);
            }
            minutes += problem.weekOfDay()[other.day()] == week ? workMinutes(other) : 0;
            if (other.work().countsAsWork()) {
                days.set(other.day());
            }
        }
        if (!seat.work().countsAsWork()) {
            return Optional.empty();
        }
        if (minutes > doctor.weeklyMinutes()) {
            return Optional.of(Refusal.HOURS);
        }
        days.set(seat.day());
        int streak = days.nextClearBit(seat.day()) - 1 - days.previousClearBit(seat.day());
        return streak > problem.maxConsecutiveDays() ? Optional.of(Refusal.REST) : Optional.empty();
    }

    /** The doctor's seat that stands in the way of another at the same time. */
    Optional<DutySeat> findInstead(DutyDoctor doctor, DutySeat seat) {
        return seatsOf(doctor).stream()
                .filter(other -> other.day() == seat.day() && !other.isCompatibleWith(seat))
                .findFirst();
    }

    private static boolean isRestDay(Timing timing, int day) {
        return timing.isNight() && day == timing.day() + 1;
    }

    private static int workMinutes(DutySeat seat) {
        return seat.work().countsAsWork() ? seat.timing().minutes() : 0;
    }
}
