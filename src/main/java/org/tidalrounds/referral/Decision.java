package org.tidalrounds.referral;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What goes with a step of a referral.
 *
 * @param reasonCode of a rejection; else empty
 * @param until of a deferral; empty for the policy's limit
 */
public record Decision(String reasonCode, String note, Optional<LocalDate> until) {
    public static final Decision PLAIN = new Decision("", "", Optional.empty());

    public static Decision rejected(RejectionReason reason, String note) {
        return new Decision(reason.code(), note, Optional.empty());
    }
}
