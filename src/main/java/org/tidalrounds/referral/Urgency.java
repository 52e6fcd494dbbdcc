package org.tidalrounds.referral;

import org.tidalrounds.county.Coded;

/** How soon a resident has to be seen; the wait-list goes by it. */
public enum Urgency implements Coded {
    URGENT("urgent"),
    SOON("soon"),
    ROUTINE("routine");

    private final String code;

    Urgency(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** 1 before 2. */
    public int rank() {
        return ordinal() + 1;
    }

    static Urgency ofRank(int rank) {
        return values()[rank - 1];
    }
}
