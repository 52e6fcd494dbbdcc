package org.tidalrounds.planning.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Repairs a staffing after something happened, with as few changes as will do: only seats whose doctor can no longer be there,
 * and seats that are new, get another doctor. A colleague's duty moves only where no free doctor is left for a seat.
 */
public final class Replanning {
    private static final int ROUNDS = 2;

    private final Appraisal appraisal;
    private final SeatChoices choices;

    public Replanning(Appraisal appraisal) {
        this.appraisal = appraisal;
        this.choices = new SeatChoices(appraisal);
    }

    /**
     * The repaired staffing.
     *
     * @param now with the doctors' new leave and the works as they are now
     * @param movable whether a seat, by its id, may change hands; false for what is past or pinned
     * @param wanted open seats to be filled too, by id
     */
    public StaffedWorks repair(StaffedWorks now, Predicate<String> movable, Predicate<String> wanted) {
        DutySchedule schedule = now.schedule(appraisal.weights());
        List<String> seats = new ArrayList<>(released(schedule, movable));
        StaffedWorks repaired = now;
        for (String seat : seats) {
            repaired = repaired.withDoctor(seat, null);
        }
        schedule.seats().stream()
                .filter(seat -> seat.doctor() == null && movable.test(seat.id()) && wanted.test(seat.id()))
                .sorted(Comparator.comparingLong(seat -> -seat.demand().priority()))
                .map(DutySeat::id)
                .filter(seat -> !seats.contains(seat))
                .forEach(seats::add);
        for (String seat : seats) {
            repaired = filled(repaired, seat);
        }
        repaired = handedOn(repaired, seats, movable);
        for (int round = 0; round < ROUNDS; round++) {
            for (String seat : seats) {
                repaired = improved(repaired, seat);
            }
        }
        return repaired;
    }

    /** Seats whose doctors cannot be there; of two that exclude each other the cheaper one. The dearest come first. */
    private static List<String> released(DutySchedule schedule, Predicate<String> movable) {
        DutyBook book = new DutyBook(schedule.problem(), schedule.seats());
        List<String> released = new ArrayList<>();
        List<DutySeat> staffed = schedule.seats().stream()
                .filter(seat -> seat.doctor() != null && movable.test(seat.id()))
                .sorted(Comparator.comparingLong(
                                (DutySeat seat) -> seat.demand().priority())
                        .thenComparing(Comparator.comparingInt(DutySeat::day).reversed()))
                .toList();
        for (DutySeat seat : staffed) {
            DutyDoctor doctor = Objects.requireNonNull(seat.doctor());
            if (book.findRefusal(doctor, seat, seat).isPresent()) {
                book.remove(doctor, seat);
                seat.setDoctor(null);
                released.add(0, seat.id());
            }
        }
        return released;
    }

    private StaffedWorks filled(StaffedWorks staffing, String seat) {
        Work work = staffing.findWorkOf(seat).orElseThrow();
        return choices.of(staffing, work, seat).candidates().stream()
                .findFirst()
                .map(best -> staffing.withDoctor(seat, best.doctor()))
                .orElse(staffing);
    }

    /** Seats without a free doctor: somebody hands a duty on to take them, over as few hands as will do. */
    private StaffedWorks handedOn(StaffedWorks staffing, List<String> seats, Predicate<String> movable) {
        List<String> open = seats.stream()
                .filter(seat -> staffing.findDoctor(seat).isEmpty())
                .toList();
        if (open.isEmpty()) {
            return staffing;
        }
        DutySchedule schedule = withCandidates(staffing);
        SeatFilling filling =
                new SeatFilling(schedule.problem(), schedule.seats(), seat -> movable.test(seat.id()), () -> false);
        schedule.seats().stream().filter(seat -> open.contains(seat.id())).forEach(filling::fill);
        StaffedWorks handedOn = staffing;
        for (DutySeat seat : schedule.seats()) {
            if (!Objects.equals(seat.doctor(), staffing.findDoctor(seat.id()).orElse(null))) {
                handedOn = handedOn.withDoctor(seat.id(), seat.doctor());
            }
        }
        return handedOn;
    }

    /** Seats that know who could take them. */
    private DutySchedule withCandidates(StaffedWorks staffing) {
        Map<String, Timing> timings = new HashMap<>();
        Map<String, @Nullable DutyDoctor> doctors = new HashMap<>();
        for (Work work : staffing.works()) {
            timings.put(work.id(), staffing.timing(work));
            StaffedWorks.seatIds(work)
                    .forEach(seat -> doctors.put(seat, staffing.findDoctor(seat).orElse(null)));
        }
        DutySchedule schedule = new DutySchedule(staffing.problem().withWorks(staffing.works()), appraisal.weights());
        for (DutySeat seat : schedule.seats()) {
            seat.setTiming(Objects.requireNonNull(timings.get(seat.work().id())));
            seat.setDoctor(doctors.get(seat.id()));
        }
        return schedule;
    }

    /** A better free doctor for a seat that had to change hands anyway, now that the others are filled as well. */
    private StaffedWorks improved(StaffedWorks staffing, String seat) {
        Work work = staffing.findWorkOf(seat).orElseThrow();
        return choices.of(staffing, work, seat).candidates().stream()
                .findFirst()
                .filter(best -> best.score().compareTo(Score.ZERO) > 0)
                .map(best -> staffing.withDoctor(seat, best.doctor()))
                .orElse(staffing);
    }
}
