package org.tidalrounds.planning.duty;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Gives open seats doctors one by one, the dearest and scarcest first; where nobody is free, hands a doctor's other seat
 * on to a colleague first, over a few hands (augmenting paths, as in bipartite matching).
 */
final class SeatFilling {
    /** Hands a chain may pass through; longer ones found next to nothing more and cost most of the time. */
    private static final int LONGEST_CHAIN = 3;

    /** Colleagues tried at each hand of a chain. */
    private static final int WIDEST_CHAIN = 60;

    private final DutyBook book;
    private final SeatTaste taste;
    private final Predicate<DutySeat> movable;
    private final BooleanSupplier stop;

    SeatFilling(DutyProblem problem, List<DutySeat> seats, BooleanSupplier stop) {
        this(problem, seats, seat -> !seat.isPinned(), stop);
    }

    /**
     * @param movable whether a staffed seat may be handed on
     */
    SeatFilling(DutyProblem problem, List<DutySeat> seats, Predicate<DutySeat> movable, BooleanSupplier stop) {
        this.movable = movable;
        this.book = new DutyBook(problem, seats);
        this.taste = new SeatTaste(problem, book);
        this.stop = stop;
    }

    /** Fills what can be filled; returns without more once told to stop. */
    void fill(List<DutySeat> seats) {
        List<DutySeat> open = seats.stream()
                .filter(seat -> seat.doctor() == null)
                .sorted(Comparator.<DutySeat>comparingLong(
                                seat -> -seat.demand().priority())
                        .thenComparingInt(seat -> seat.candidates().size())
                        .thenComparingInt(seat -> seat.day())
                        .thenComparing(DutySeat::id))
                .toList();
        open.forEach(this::fillDirectly);
        for (DutySeat seat : open) {
            if (stop.getAsBoolean()) {
                return;
            }
            if (seat.doctor() == null) {
                fillByChain(seat, LONGEST_CHAIN, new HashSet<>());
            }
        }
    }

    /** Fills one seat with as few hand-overs as will do; false if nobody can be found. */
    boolean fill(DutySeat seat) {
        for (int hands = 0; hands <= LONGEST_CHAIN; hands++) {
            if (fillByChain(seat, hands, new HashSet<>())) {
                return true;
            }
        }
        return false;
    }

    private void fillDirectly(DutySeat seat) {
        DutyDoctor published = seat.published();
        if (published != null && book.findRefusal(published, seat).isEmpty()) {
            take(published, seat);
            return;
        }
        freeDoctor(seat).ifPresent(doctor -> take(doctor, seat));
    }

    private Optional<DutyDoctor> freeDoctor(DutySeat seat) {
        return seat.candidates().stream()
                .filter(doctor -> book.findRefusal(doctor, seat).isEmpty())
                .min(Comparator.<DutyDoctor>comparingLong(doctor -> taste.cost(doctor, seat))
                        .thenComparingInt(DutyDoctor::index));
    }

    private boolean fillByChain(DutySeat seat, int hands, Set<DutySeat> moved) {
        Optional<DutyDoctor> free = freeDoctor(seat);
        if (free.isPresent()) {
            take(free.get(), seat);
            return true;
        }
        if (hands == 0) {
            return false;
        }
        moved.add(seat);
        return seat.candidates().stream()
                .limit(WIDEST_CHAIN)
                .anyMatch(doctor -> !stop.getAsBoolean() && takeByHandingOn(doctor, seat, hands, moved));
    }

    /** Lets a doctor take a seat by handing one of the doctor's others on, if a colleague can be found for that. */
    private boolean takeByHandingOn(DutyDoctor doctor, DutySeat seat, int hands, Set<DutySeat> moved) {
        for (DutySeat other : List.copyOf(book.seatsOf(doctor))) {
            if (!movable.test(other)
                    || moved.contains(other)
                    || book.findRefusal(doctor, seat, other).isPresent()) {
                continue;
            }
            release(doctor, other);
            take(doctor, seat);
            if (fillByChain(other, hands - 1, moved)) {
                return true;
            }
            release(doctor, seat);
            take(doctor, other);
        }
        return false;
    }

    private void take(DutyDoctor doctor, DutySeat seat) {
        seat.setDoctor(doctor);
        book.add(doctor, seat);
        taste.taken(doctor, seat);
    }

    private void release(DutyDoctor doctor, DutySeat seat) {
        seat.setDoctor(null);
        book.remove(doctor, seat);
    }
}
