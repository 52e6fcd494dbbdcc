package org.tidalrounds.roster;

import java.util.List;
import java.util.Optional;

/**
 * What a new plan of a draft leaves as it is: works added by hand, with whoever does them, and pinned seats. Tours are planned anew,
 * so a pinned seat is known again by what its work means (see {@link PublishedDuties}). A pin lapses where its work is no more or its
 * doctor no longer fits or is away.
 *
 * @param works of the draft, in its order; others are left out
 */
public record HeldWorks(List<RosterWork> works) {
    public static final HeldWorks NONE = new HeldWorks(List.of());

    public HeldWorks {
        works = works.stream().filter(HeldWorks::isHeld).toList();
    }

    private static boolean isHeld(RosterWork work) {
        return work.byHand() || work.seats().stream().anyMatch(RosterSeat::pinned);
    }

    /** The works added by hand, to be planned around. */
    List<RosterWork> byHand() {
        return works.stream().filter(RosterWork::byHand).toList();
    }

    /** The works of the draft that were planned, with none but their pinned doctors. */
    PublishedDuties pinned() {
        return new PublishedDuties(works.stream()
                .filter(work -> !work.byHand())
                .map(HeldWorks::pinnedOnly)
                .toList());
    }

    private static RosterWork pinnedOnly(RosterWork work) {
        return work.withSeats(work.seats().stream()
                .map(seat -> seat.pinned() ? seat : new RosterSeat(seat.ask(), Optional.empty(), false))
                .toList());
    }
}
