package org.tidalrounds.clinic.unit;

import org.tidalrounds.county.Coded;

/** What is offered on a day. */
public enum OfferKind implements Coded {
    /** A specialist's half-day at the hospital, cut into slots. */
    SESSION("session"),
    /** The beds of a ward. */
    BED("bed"),
    /** The examinations of a device. */
    EXAM("exam");

    private final String code;

    OfferKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if there is none */
    public static OfferKind of(String code) {
        return Coded.of(values(), code);
    }
}
