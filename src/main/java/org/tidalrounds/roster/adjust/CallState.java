package org.tidalrounds.roster.adjust;

import org.tidalrounds.county.Coded;

/** What became of a call. */
public enum CallState implements Coded {
    /** Sent; the doctor has not answered. */
    CALLED("called"),
    /** The doctor comes. */
    CONFIRMED("confirmed"),
    /** The doctor does not come. */
    DECLINED("declined"),
    /** Nobody answered until the shift was over. */
    EXPIRED("expired");

    private final String code;

    CallState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
