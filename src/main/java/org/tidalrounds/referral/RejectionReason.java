package org.tidalrounds.referral;

import org.tidalrounds.county.Coded;

/** Why a hospital sends a referral back unseen. */
public enum RejectionReason implements Coded {
    /** Can be treated where the resident lives. */
    NOT_NEEDED("not_needed"),
    WRONG_DEPARTMENT("wrong_department"),
    /** Findings or history are missing. */
    INCOMPLETE("incomplete"),
    /** Needs a hospital beyond the county. */
    BEYOND_COUNTY("beyond_county"),
    DUPLICATE("duplicate");

    private final String code;

    RejectionReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
