package org.tidalrounds.signing;

import org.tidalrounds.county.Coded;

/** What a doctor found. */
public enum VisitOutcome implements Coded {
    SIGNED("signed"),
    REFUSED("refused"),
    /** Nobody was there. */
    NOT_MET("not_met"),
    MOVED("moved"),
    DECEASED("deceased");

    private final String code;

    VisitOutcome(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
