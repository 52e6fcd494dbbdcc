package org.tidalrounds.resident.affair;

import io.micronaut.core.type.Argument;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.clinic.Department;
import org.tidalrounds.clinic.api.BookingView;
import org.tidalrounds.clinic.api.HoldView;
import org.tidalrounds.clinic.booking.Booking;
import org.tidalrounds.clinic.booking.Bookings;
import org.tidalrounds.clinic.booking.Claim;
import org.tidalrounds.clinic.booking.FreeUnit;
import org.tidalrounds.clinic.booking.Hold;
import org.tidalrounds.clinic.booking.Holds;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.clinic.unit.OfferKind;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.clinic.unit.UnitKey;
import org.tidalrounds.referral.Referral;
import org.tidalrounds.referral.ReferralBookings;
import org.tidalrounds.resident.visit.Aim;
import org.tidalrounds.resident.visit.HeldUnit;
import org.tidalrounds.resident.visit.Visit;

/** From a free slot to a booking: look, hold, book or move. */
@Singleton
public final class SlotChoice {
    private final Acts acts;
    private final PageRequests requests;
    private final Bookings bookings;
    private final ReferralBookings referralBookings;
    private final OwnReferrals referrals;
    private final OwnBookings ownBookings;

    SlotChoice(
            Acts acts,
            PageRequests requests,
            Bookings bookings,
            ReferralBookings referralBookings,
            OwnReferrals referrals,
            OwnBookings ownBookings) {
        this.acts = acts;
        this.requests = requests;
        this.bookings = bookings;
        this.referralBookings = referralBookings;
        this.referrals = referrals;
        this.ownBookings = ownBookings;
    }

    /** Departments whose sessions can be booked without a referral. */
    public List<Department> departments(String countyId) {
        return acts.read(countyId, Department::list).stream()
                .filter(department -> department.kinds().contains(OfferKind.SESSION.code()))
                .toList();
    }

    /**
     * What is free for an aim on some days; of the reserve only with a referral.
     *
     * @throws Refusal if the referral or the booking is not the visitor's
     */
    public List<FreeUnit> list(Visit visit, Aim aim, LocalDate from, LocalDate to) {
        return acts.read(visit.countyId(), act -> {
            OfferKind kind = kind(act, visit, aim);
            boolean isReferred = aim.referralId().isPresent();
            return FreeUnit.list(act, aim.department(), kind, from, to).stream()
                    .filter(unit -> isReferred || !unit.isReserve())
                    .filter(unit -> kind != OfferKind.SESSION || unit.startsAt().isAfter(act.at()))
                    .toList();
        });
    }

    private OfferKind kind(Act act, Visit visit, Aim aim) throws SQLException {
        if (aim.instead().isPresent()) {
            ownBookings.get(act, visit, aim.instead().get());
        }
        if (aim.referralId().isPresent()) {
            return referrals.get(act, visit, aim.referralId().get()).kind();
        }
        requireSignedIn(visit);
        return OfferKind.SESSION;
    }

    /** Ordinary booking is for accounts: a code opens one referral only. */
    private static void requireSignedIn(Visit visit) {
        if (!visit.isSignedIn()) {
            throw Refusal.forbidden("resident.account_only");
        }
    }

    /**
     * Holds a slot for five minutes; what the visitor held before is given back.
     *
     * @param key of the form
     */
    public HeldUnit hold(Visit visit, Aim aim, String slot, Optional<HeldUnit> before, String key) {
        UnitKey unit = UnitKey.of(slot);
        HoldView view = once(visit, aim, unit, before, key);
        // A page that the browser kept sends its old key. What that held may be over, or given back for another: then
        // hold anew.
        for (String next = view.token(); !stands(visit, unit, view); next = view.token()) {
            view = once(visit, aim, unit, before, key + " " + next);
        }
        return new HeldUnit(new Hold(unit, view.token(), view.until()), aim);
    }

    private HoldView once(Visit visit, Aim aim, UnitKey unit, Optional<HeldUnit> before, String key) {
        return requests.once(visit, key, List.of("page hold", unit.text()), Argument.of(HoldView.class), act -> {
            if (before.isPresent()) {
                Hold held = before.get().hold();
                Holds.giveBack(act, held.unit(), held.token());
            }
            return HoldView.of(hold(act, visit, aim, unit));
        });
    }

    private boolean stands(Visit visit, UnitKey unit, HoldView view) {
        return acts.read(visit.countyId(), act -> Holds.stands(act, unit, view.token()));
    }

    private Hold hold(Act act, Visit visit, Aim aim, UnitKey unit) throws SQLException {
        if (aim.referralId().isEmpty()) {
            requireSignedIn(visit);
            return Holds.hold(act, unit, Claim.ordinary(visit.residentId(), true), aim.instead());
        }
        Referral referral = referrals.get(act, visit, aim.referralId().get());
        return aim.instead().isPresent()
                ? referralBookings.holdInstead(
                        act, referral, unit, aim.instead().get(), true)
                : referralBookings.hold(act, referral, unit, true);
    }

    /** Books what is held, or puts it in the place of the booking that is to be moved; returns the booking's id. */
    public long book(Visit visit, HeldUnit held, String key) {
        Hold hold = held.hold();
        List<Object> request = List.of(
                "page book",
                hold.unit().text(),
                hold.token(),
                held.aim().instead().orElse(0L));
        return requests.once(
                        visit,
                        key,
                        request,
                        Argument.of(BookingView.class),
                        act -> BookingView.of(book(act, visit, held)))
                .id();
    }

    private Booking book(Act act, Visit visit, HeldUnit held) throws SQLException {
        Hold hold = held.hold();
        if (held.aim().instead().isEmpty()) {
            return bookings.book(act, hold.unit(), hold.token(), visit.booker());
        }
        long instead = held.aim().instead().get();
        ownBookings.get(act, visit, instead);
        return bookings.move(act, instead, hold.unit(), hold.token(), visit.booker());
    }
}
