package org.tidalrounds.county.leave;

import org.tidalrounds.county.Coded;

/** How far a request has come. */
public enum LeaveState implements Coded {
    ASKED("asked"),
    /** Granted: plans count with it. */
    APPROVED("approved"),
    REFUSED("refused"),
    /** Taken back by the doctor, before or after it was granted. */
    WITHDRAWN("withdrawn");

    private final String code;

    LeaveState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
