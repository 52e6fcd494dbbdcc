package org.tidalrounds.roster;

import org.tidalrounds.county.Coded;

/** The kinds of seats that D1 orders by priority. */
enum SeatKind implements Coded {
    TIDAL("tidal"),
    RUN_LEAD("run_lead"),
    CLINIC_SESSION("clinic_session"),
    VISITING_CLINIC("visiting_clinic"),
    ACTIVITY("activity"),
    RUN_MEMBER("run_member"),
    ON_CALL("on_call");

    private final String code;

    SeatKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
