package org.tidalrounds.county;

/** An exception to the plain week: a day off, or a weekend day worked in exchange (调休). */
public enum DayType implements Coded {
    PUBLIC_HOLIDAY("public_holiday"),
    TRANSFER_WORKDAY("transfer_workday");

    private final String code;

    DayType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
