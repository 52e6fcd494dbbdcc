package org.tidalrounds.access;

import java.util.List;

/** What an account may be in its county, as {@code @Secured} and the database name it. An account may have several. */
public final class Role {
    /** Keeps accounts, policy numbers and the audit trail. */
    public static final String ADMINISTRATOR = "administrator";
    /** Plans, adjusts and publishes rosters. */
    public static final String COORDINATOR = "coordinator";
    /** Looks after one township: {@link Caller#townshipCode}. */
    public static final String TOWNSHIP_LEAD = "township_lead";
    /** A doctor of the county: {@link Caller#doctorId}. */
    public static final String DOCTOR = "doctor";
    /** A resident of the county: {@link Caller#residentId}. */
    public static final String RESIDENT = "resident";

    private static final List<String> ALL = List.of(ADMINISTRATOR, COORDINATOR, TOWNSHIP_LEAD, DOCTOR, RESIDENT);

    private Role() {}

    /** Every role, the most powerful first. */
    public static List<String> all() {
        return ALL;
    }
}
