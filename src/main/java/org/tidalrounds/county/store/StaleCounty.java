package org.tidalrounds.county.store;

/** The county's tables have changed since a change to them was prepared. */
public final class StaleCounty extends RuntimeException {
    private static final long serialVersionUID = 1;

    StaleCounty(String countyId) {
        super("the tables of " + countyId + " have changed; prepare the change anew");
    }
}
