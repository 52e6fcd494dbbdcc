package org.tidalrounds.roster.job;

import org.tidalrounds.county.Coded;

/** Where a job stands. */
public enum JobState implements Coded {
    QUEUED("queued"),
    RUNNING("running"),
    DONE("done"),
    CANCELLED("cancelled"),
    FAILED("failed");

    private final String code;

    JobState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public boolean isOver() {
        return this == DONE || this == CANCELLED || this == FAILED;
    }
}
