package org.tidalrounds.referral;

import org.tidalrounds.county.Coded;

/** Where a referral stands. On the way down only sent, accepted, rejected and closed occur. */
public enum ReferralState implements Coded {
    DRAFT("draft"),
    SENT("sent"),
    ACCEPTED("accepted"),
    /** The hospital has no slot yet: it is on its worklist until a date. */
    DEFERRED("deferred"),
    BOOKED("booked"),
    ARRIVED("arrived"),
    SEEN("seen"),
    CLOSED("closed"),
    REJECTED("rejected"),
    /** Taken back by who wrote it. */
    WITHDRAWN("withdrawn"),
    EXPIRED("expired");

    private final String code;

    ReferralState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** S3: whether a unit may be held and booked with it. */
    public boolean isOpen() {
        return this == SENT || this == ACCEPTED || this == DEFERRED;
    }
}
