package org.tidalrounds.county;

/** Morning or afternoon. */
public enum HalfDay implements Coded {
    AM("am"),
    PM("pm");

    private final String code;

    HalfDay(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
