package org.tidalrounds.roster.store;

import org.tidalrounds.county.Coded;

/** A draft may change; a published roster is what people follow; a superseded one was, and stays to be looked up. */
public enum PublicationState implements Coded {
    DRAFT("draft"),
    PUBLISHED("published"),
    SUPERSEDED("superseded");

    private final String code;

    PublicationState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
