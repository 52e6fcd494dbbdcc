package org.tidalrounds.fhir.operation;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import org.tidalrounds.access.Caller;
import org.tidalrounds.clinic.api.Callers;
import org.tidalrounds.clinic.booking.Booking;
import org.tidalrounds.clinic.booking.Bookings;
import org.tidalrounds.clinic.booking.Claim;
import org.tidalrounds.clinic.booking.Hold;
import org.tidalrounds.clinic.booking.Holds;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.clinic.unit.UnitKey;
import org.tidalrounds.referral.Referral;
import org.tidalrounds.referral.ReferralBookings;
import org.tidalrounds.referral.Referrals;
import org.tidalrounds.referral.api.Readers;

/** Holds what is wished, by the same rights as the JSON API: with a referral of the caller's, or without one. */
@Singleton
final class Holding {
    private final Bookings bookings;
    private final Referrals referrals;
    private final ReferralBookings referralBookings;

    Holding(Bookings bookings, Referrals referrals, ReferralBookings referralBookings) {
        this.bookings = bookings;
        this.referrals = referrals;
        this.referralBookings = referralBookings;
    }

    Hold hold(Act act, Caller caller, Wish wish) throws SQLException {
        Optional<Long> referral = wish.referralId();
        if (wish.bookingId().isPresent()) {
            Booking booking = bookings.get(act, wish.bookingId().get(), Callers.booker(caller));
            referral = booking.referralId();
        }
        return referral.isPresent()
                ? holdReferred(act, caller, wish, referrals.get(act, referral.get(), Readers.of(caller)))
                : holdOrdinary(act, caller, wish);
    }

    private Hold holdReferred(Act act, Caller caller, Wish wish, Referral referral) throws SQLException {
        requireSame(wish, referral.residentId());
        boolean isSelf = Readers.isSelf(caller);
        return wish.bookingId().isPresent()
                ? referralBookings.holdInstead(
                        act, referral, wish.unit(), wish.bookingId().get(), isSelf)
                : referralBookings.hold(act, referral, wish.unit(), isSelf);
    }

    private static Hold holdOrdinary(Act act, Caller caller, Wish wish) throws SQLException {
        UnitKey unit = wish.unit();
        if (Callers.isStaff(caller)) {
            String resident = wish.residentId().orElseThrow(() -> Refusal.invalid("clinic.whose_hold"));
            return Holds.hold(act, unit, Claim.ordinary(resident, false), wish.bookingId());
        }
        String own = Callers.residentId(caller);
        requireSame(wish, own);
        return Holds.hold(act, unit, Claim.ordinary(own, true), wish.bookingId());
    }

    /** @throws Refusal 422 if the wish names another resident */
    static void requireSame(Wish wish, String residentId) {
        if (wish.residentId().filter(named -> !named.equals(residentId)).isPresent()) {
            throw Refusal.invalid("fhir.other_patient", wish.residentId().get());
        }
    }
}
