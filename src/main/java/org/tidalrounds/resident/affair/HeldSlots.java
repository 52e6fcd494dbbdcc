package org.tidalrounds.resident.affair;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import org.tidalrounds.clinic.booking.FreeUnit;
import org.tidalrounds.clinic.session.OfferRow;
import org.tidalrounds.clinic.session.Offers;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.clinic.unit.OfferKind;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.clinic.unit.UnitKey;
import org.tidalrounds.resident.visit.HeldUnit;
import org.tidalrounds.resident.visit.Visit;

/** Where and when a slot is that somebody holds. */
@Singleton
public final class HeldSlots {
    private final Acts acts;
    private final Whereabouts whereabouts;

    HeldSlots(Acts acts, Whereabouts whereabouts) {
        this.acts = acts;
        this.whereabouts = whereabouts;
    }

    /** A slot's place and time. */
    public record Place(OfferKind kind, LocalDate date, Instant startsAt, String facility, String doctor) {}

    private record Found(OfferRow offer, Instant startsAt) {}

    /** @throws Refusal if the hold is over */
    public Place get(Visit visit, HeldUnit held) {
        boolean isOver = acts.read(
                visit.countyId(), act -> !act.at().isBefore(held.hold().until()));
        if (isOver) {
            throw Refusal.conflict("clinic.hold_over", held.hold().unit().text());
        }
        return place(visit, held.hold().unit());
    }

    /** @throws Refusal if there is no such slot */
    public Place place(Visit visit, UnitKey unit) {
        Found found = acts.read(
                visit.countyId(), act -> new Found(Offers.get(act, unit.offerId()), FreeUnit.startOf(act, unit)));
        return new Place(
                found.offer().kind(),
                found.offer().date(),
                found.startsAt(),
                whereabouts.facility(visit.countyId(), found.offer().facilityId()),
                whereabouts.doctor(visit.countyId(), found.offer().doctorId()));
    }
}
