package org.tidalrounds.roster.adjust;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.roster.PlannedPosting;

/** Turns what a coordinator asks of postings into what it touches; refuses what makes no sense or is settled. */
final class PostingOperations {
    private static final int LONGEST_DAYS = 3 * 366;

    private final Desk desk;

    PostingOperations(Desk desk) {
        this.desk = desk;
    }

    Touches change(Operation.ChangePosting change) {
        PlannedPosting before = planned(change.posting());
        PlannedPosting wanted = possible(change.wanted(), before.from());
        return touch(change.posting(), Optional.of(before), Optional.of(wanted));
    }

    Touches add(Operation.AddPosting add) {
        PlannedPosting wanted = possible(add.wanted(), desk.horizon().from());
        return touch(desk.postings().nextNumber(), Optional.empty(), Optional.of(wanted));
    }

    Touches remove(Operation.RemovePosting remove) {
        return touch(remove.posting(), Optional.of(planned(remove.posting())), Optional.empty());
    }

    private static Touches touch(int number, Optional<PlannedPosting> before, Optional<PlannedPosting> after) {
        return Touches.ofPosting(new PostingTouch(number, before, after));
    }

    /** A posting that may still change. */
    private PlannedPosting planned(int number) {
        PlannedPosting posting = existing(desk, number);
        if (posting.stays()) {
            throw Refusals.conflict("posting.edit.settled", doctorName(posting.doctorId()), centreName(posting));
        }
        return posting;
    }

    static PlannedPosting existing(Desk desk, int number) {
        return desk.postings().find(number).orElseThrow(() -> Refusals.missing("posting.edit.none", number));
    }

    /** A posting that can be weighed at all; what the rules say against it is told by its consequences. */
    private PlannedPosting possible(PlannedPosting wanted, LocalDate earliest) {
        requireSeat(desk, wanted);
        requireDays(desk, wanted, earliest);
        if (!desk.doctors().containsKey(wanted.doctorId())) {
            throw Refusals.unfit("adjust.no_doctor", wanted.doctorId());
        }
        desk.postings().rules().findObstacle(wanted.doctorId()).ifPresent(obstacle -> {
            throw Refusals.unfit(obstacle.key(), obstacle.arguments().toArray());
        });
        return wanted.byHand();
    }

    static void requireSeat(Desk desk, PlannedPosting wanted) {
        if (!(desk.places().get(wanted.facilityId()) instanceof Facility centre)
                || centre.kind().isHospital()) {
            throw Refusals.unfit("posting.edit.no_centre", wanted.facilityId());
        }
        int seats = desk.county()
                .policy()
                .integer(PolicyParameter.POSTING_SEATS, desk.horizon().from());
        if (wanted.seat() < 1 || wanted.seat() > seats) {
            throw Refusals.unfit("posting.edit.no_seat", wanted.seat(), centre.name(), seats);
        }
    }

    /** @param earliest a first day before the roster is no mistake where it was there before */
    static void requireDays(Desk desk, PlannedPosting wanted, LocalDate earliest) {
        if (wanted.to().isBefore(wanted.from())) {
            throw Refusals.unfit("adjust.days_backwards", wanted.from(), wanted.to());
        }
        LocalDate first = earliest.isBefore(desk.horizon().from())
                ? earliest
                : desk.horizon().from();
        LocalDate last = desk.postings().rules().lastDay();
        if (wanted.from().isBefore(first) || wanted.from().isAfter(last)) {
            throw Refusals.unfit("posting.edit.outside", wanted.from(), first, last);
        }
        long days = ChronoUnit.DAYS.between(wanted.from(), wanted.to()) + 1;
        if (days > LONGEST_DAYS) {
            throw Refusals.unfit("posting.edit.too_long", days, LONGEST_DAYS);
        }
    }

    private String doctorName(String doctorId) {
        return desk.county().doctorsById().containsKey(doctorId)
                ? desk.county().doctorsById().get(doctorId).name()
                : doctorId;
    }

    private String centreName(PlannedPosting posting) {
        return desk.placeName(posting.facilityId());
    }
}
