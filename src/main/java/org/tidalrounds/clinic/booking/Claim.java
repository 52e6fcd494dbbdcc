package org.tidalrounds.clinic.booking;

import java.util.Optional;
import org.tidalrounds.clinic.unit.OfferKind;

/**
 * For whom a unit is to be held, and by what right.
 *
 * @param referralId open, of this resident, for this department and kind; the caller has made sure. Empty for ordinary booking
 * @param department empty for ordinary booking, which goes to any
 * @param bySelf whether the resident books, not staff for the resident
 */
public record Claim(
        String residentId, Optional<Long> referralId, Optional<String> department, OfferKind kind, boolean bySelf) {
    /** A resident's own, without a referral: clinic sessions only. */
    public static Claim ordinary(String residentId, boolean bySelf) {
        return new Claim(residentId, Optional.empty(), Optional.empty(), OfferKind.SESSION, bySelf);
    }

    boolean isOrdinary() {
        return referralId.isEmpty();
    }
}
