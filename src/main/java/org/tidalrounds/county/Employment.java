package org.tidalrounds.county;

/** On which terms a doctor works for the alliance. */
public enum Employment implements Coded {
    STAFF("staff"),
    SILVER_AGE("silver_age"),
    CITY_EXPERT("city_expert");

    private final String code;

    Employment(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
