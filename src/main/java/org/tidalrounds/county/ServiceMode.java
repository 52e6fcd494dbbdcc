package org.tidalrounds.county;

/** How a village gets its doctor: by tours, by one stationed there, or at a neighbour's shared clinic. */
public enum ServiceMode implements Coded {
    TOUR("tour"),
    STATIONED("stationed"),
    SHARED("shared");

    private final String code;

    ServiceMode(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
