package org.tidalrounds.referral.api;

import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.clinic.request.Sender;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.referral.Reader;

/** What a caller is to referrals. */
final class Readers {
    private Readers() {}

    static Reader of(Caller caller) {
        return new Reader(caller.doctorId(), caller.residentId(), caller.has(Role.COORDINATOR));
    }

    static String doctorId(Caller caller) {
        return caller.doctorId().orElseThrow(() -> Refusal.forbidden("referral.doctors_only"));
    }

    static Sender sender(Caller caller) {
        return new Sender(caller.countyId(), caller.accountId());
    }

    /** Residents are bound by blocks and limits; doctors book for them without. */
    static boolean isSelf(Caller caller) {
        return !caller.has(Role.DOCTOR) && !caller.has(Role.COORDINATOR);
    }
}
