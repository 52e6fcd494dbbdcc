package org.tidalrounds.roster.assume;

import org.tidalrounds.county.Coded;

/** What of the county's data an assumption changes. */
public enum AssumptionKind implements Coded {
    /** A base has so many cars. */
    VEHICLES("vehicles"),
    /** A doctor is away from a day to another. */
    DOCTOR_AWAY("doctor_away"),
    /** A doctor works at another facility and goes on tours: one more there. */
    DOCTOR_AT("doctor_at"),
    /** A policy parameter has another value. */
    POLICY("policy"),
    /** A village is toured, or has a doctor stationed and gets no visits. */
    VILLAGE_SERVICE("village_service");

    private final String code;

    AssumptionKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
