package org.tidalrounds.referral;

import java.util.Optional;

/**
 * Somebody who looks at referrals.
 *
 * @param doctorId of a doctor
 * @param residentId of a resident
 * @param isCoordinator sees and does everything
 */
public record Reader(Optional<String> doctorId, Optional<String> residentId, boolean isCoordinator) {
    /** The service itself, for whoever showed a referral's access code. */
    public static final Reader CODE = new Reader(Optional.empty(), Optional.empty(), true);
}
