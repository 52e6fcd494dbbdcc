package org.tidalrounds.county;

/** Bookable capacity beside clinic sessions: beds and examination devices. */
public enum ResourceKind implements Coded {
    BED("bed"),
    EXAM("exam");

    private final String code;

    ResourceKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
