package org.tidalrounds.referral.api;

import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.clinic.request.Sender;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.referral.Reader;

/** What a caller is to referrals. */
public final class Readers {
    private Readers() {}

    public static Reader of(Caller caller) {
        return new Reader(caller.doctorId(), caller.residentId(), caller.has(Role.COORDINATOR));
    }

    public static String doctorId(Caller caller) {
        return caller.doctorId().orElseThrow(() -> Refusal.forbidden("referral.doctors_only"));
    }

    public static Sender sender(Caller caller) {
        return new Sender(caller.countyId(), caller.accountId());
    }

    /** Residents are bound by blocks and limits; doctors book for them without. */
    public static boolean isSelf(Caller caller) {
        return !caller.has(Role.DOCTOR) && !caller.has(Role.COORDINATOR);
    }
}
