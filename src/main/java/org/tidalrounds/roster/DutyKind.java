package org.tidalrounds.roster;

import org.tidalrounds.county.Coded;

/** What a duty is. */
public enum DutyKind implements Coded {
    RUN("run"),
    TIDAL("tidal"),
    VISITING_CLINIC("visiting_clinic"),
    CLINIC_SESSION("clinic_session"),
    ACTIVITY("activity"),
    ON_CALL("on_call");

    private final String code;

    DutyKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
