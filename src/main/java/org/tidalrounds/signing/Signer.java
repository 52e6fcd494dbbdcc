package org.tidalrounds.signing;

import org.tidalrounds.county.Coded;

/** Who signed. */
public enum Signer implements Coded {
    RESIDENT("resident"),
    /** For a child, or for who cannot sign. */
    GUARDIAN("guardian");

    private final String code;

    Signer(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
