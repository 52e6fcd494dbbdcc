package org.tidalrounds.resident.api;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.clinic.booking.FreeUnit;
import org.tidalrounds.clinic.unit.OfferKind;
import org.tidalrounds.clinic.unit.UnitKey;
import org.tidalrounds.county.CountyDay;
import org.tidalrounds.language.Message;
import org.tidalrounds.resident.affair.HeldSlots;
import org.tidalrounds.resident.affair.SlotChoice;
import org.tidalrounds.resident.affair.Whereabouts;
import org.tidalrounds.resident.page.BookingPages;
import org.tidalrounds.resident.page.Guest;
import org.tidalrounds.resident.page.Page;
import org.tidalrounds.resident.page.SlotPages;
import org.tidalrounds.resident.visit.Aim;
import org.tidalrounds.resident.visit.HeldUnit;

/** Gathers what is free, and what is held. */
@Singleton
final class SlotContent {
    /** One screen has a fortnight. */
    private static final int DAYS = 14;
    /** No session is published further ahead. */
    private static final int LAST_DAYS = 84;

    private final SlotChoice choice;
    private final HeldSlots heldSlots;
    private final Whereabouts whereabouts;
    private final Clock clock;

    SlotContent(SlotChoice choice, HeldSlots heldSlots, Whereabouts whereabouts, Clock clock) {
        this.choice = choice;
        this.heldSlots = heldSlots;
        this.whereabouts = whereabouts;
        this.clock = clock;
    }

    Page page(Guest guest, Aim aim, Optional<LocalDate> wanted, Optional<Message> refusal) {
        LocalDate today = CountyDay.today(clock);
        LocalDate last = today.plusDays(LAST_DAYS);
        LocalDate from =
                wanted.filter(day -> day.isAfter(today) && day.isBefore(last)).orElse(today);
        LocalDate next = from.plusDays(DAYS);
        List<FreeUnit> free = choice.list(guest.known(), aim, from, next.minusDays(1));
        LocalDate before = from.minusDays(DAYS);
        return SlotPages.slots(
                guest,
                new SlotPages.Content(
                        aim,
                        free,
                        whereabouts.doctors(
                                guest.countyId(),
                                free.stream().map(FreeUnit::doctorId).toList()),
                        from,
                        Optional.of(before.isBefore(today) ? today : before).filter(day -> from.isAfter(today)),
                        Optional.of(next).filter(day -> day.isBefore(last))),
                refusal);
    }

    Page confirm(Guest guest, HeldUnit held) {
        HeldSlots.Place place = heldSlots.get(guest.known(), held);
        return BookingPages.confirm(
                guest, held, whereto(guest, place, held.aim().department()));
    }

    /** Where and when a slot is that the wait-list keeps. */
    BookingPages.Whereto whereto(Guest guest, UnitKey unit, String department) {
        return whereto(guest, heldSlots.place(guest.known(), unit), department);
    }

    private static BookingPages.Whereto whereto(Guest guest, HeldSlots.Place place, String department) {
        String when = place.kind() == OfferKind.SESSION ? guest.moment(place.startsAt()) : guest.day(place.date());
        return new BookingPages.Whereto(when, department, place.facility(), place.doctor());
    }
}
