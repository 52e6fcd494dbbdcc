package org.tidalrounds.clinic.booking;

import java.util.concurrent.atomic.AtomicInteger;
import org.tidalrounds.clinic.TestClinic;
import org.tidalrounds.clinic.unit.UnitKey;
import org.tidalrounds.referral.Reader;
import org.tidalrounds.referral.ReferralBookings;
import org.tidalrounds.referral.Referrals;

/** What residents do in a clinic: they hold, book and cancel. */
record Residents(TestClinic clinic) {
    private static final AtomicInteger NEXT = new AtomicInteger();

    /** Somebody who has done nothing yet. */
    String next() {
        return "P" + NEXT.incrementAndGet();
    }

    Hold referred(String resident, String department, UnitKey unit) {
        return clinic.act(act -> {
            long id = clinic.referral(resident, department);
            return clinic.bean(ReferralBookings.class)
                    .hold(act, clinic.bean(Referrals.class).get(act, id, Reader.CODE), unit, true);
        });
    }

    Hold ordinary(String resident, UnitKey unit) {
        return clinic.act(act -> Holds.hold(act, unit, Claim.ordinary(resident, true)));
    }

    Booking book(Hold hold, String resident) {
        return clinic.act(
                act -> clinic.bean(Bookings.class).book(act, hold.unit(), hold.token(), Booker.resident(resident)));
    }

    Booking cancel(Booking booking) {
        return clinic.act(act ->
                clinic.bean(Bookings.class).cancel(act, booking.id(), Booker.resident(booking.residentId()), ""));
    }
}
