package org.tidalrounds.signing;

import org.tidalrounds.county.Coded;

/** How far a signing task is. */
public enum TaskState implements Coded {
    /** Due later. */
    DRAFT("draft"),
    READY("ready"),
    /** A doctor is there. */
    IN_PROGRESS("in_progress"),
    SIGNED("signed"),
    REFUSED("refused"),
    MOVED("moved"),
    DECEASED("deceased"),
    /** Visited in vain as often as policy asks. */
    NOT_REACHED("not_reached"),
    /** Overdue for so long that it is asked anew. */
    EXPIRED("expired"),
    CANCELLED("cancelled");

    private final String code;

    TaskState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether somebody is still to go there. */
    public boolean isOpen() {
        return this == DRAFT || this == READY || this == IN_PROGRESS;
    }
}
