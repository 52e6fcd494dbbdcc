package org.tidalrounds.clinic.api;

import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.clinic.booking.Booker;
import org.tidalrounds.clinic.request.Sender;
import org.tidalrounds.clinic.unit.Refusal;

/** What a caller is to bookings: a resident with his own, or staff with anybody's. */
public final class Callers {
    private Callers() {}

    public static boolean isStaff(Caller caller) {
        return caller.has(Role.DOCTOR) || caller.has(Role.COORDINATOR);
    }

    public static Booker booker(Caller caller) {
        return isStaff(caller) ? Booker.STAFF : Booker.resident(residentId(caller));
    }

    public static String residentId(Caller caller) {
        return caller.residentId().orElseThrow(() -> Refusal.forbidden("clinic.no_resident_account"));
    }

    public static Sender sender(Caller caller) {
        return new Sender(caller.countyId(), caller.accountId());
    }
}
