package org.tidalrounds.fhir.wire;

import java.util.Locale;

/** The URLs that say what an identifier, a code or an extension is. They never change; what they mean is in decision 14. */
public final class Systems {
    /** Of identifiers within a county; the county's id and what it is of follow. */
    private static final String COUNTIES = "https://tidalrounds.org/fhir/county/";

    private static final String CODES = "https://tidalrounds.org/fhir/CodeSystem/";
    private static final String STRUCTURES = "https://tidalrounds.org/fhir/StructureDefinition/";

    /** session, bed or exam. */
    public static final String KIND = CODES + "slot-kind";
    /** booked, arrived, seen, no_show, cancelled, moved, stopped: finer than an Appointment's status. */
    public static final String BOOKING_STATE = CODES + "booking-state";
    /** The types of problems, as problem+json has them. */
    public static final String PROBLEM = CODES + "problem";
    /** up or down. */
    public static final String DIRECTION = CODES + "referral-direction";

    /** Whether a slot is of the reserve, and until when. */
    public static final String POOL = STRUCTURES + "slot-pool";
    /** Where a referral stands: finer than a ServiceRequest's status. */
    public static final String REFERRAL_STATE = STRUCTURES + "referral-state";

    /** Why a referral was sent back. */
    public static final String REJECTION = STRUCTURES + "referral-rejection";

    /** Proves who holds a slot. */
    public static final String HOLD_TOKEN = "https://tidalrounds.org/fhir/hold-token";
    /** Stands for the header Idempotency-Key. */
    public static final String REQUEST = "https://tidalrounds.org/fhir/request";

    /** What has identifiers within a county. */
    public enum Thing {
        RESIDENT,
        DOCTOR,
        FACILITY,
        TEAM,
        DEPARTMENT,
        SESSION,
        SLOT,
        BOOKING,
        REFERRAL
    }

    private Systems() {}

    public static String of(String countyId, Thing thing) {
        return COUNTIES + countyId + "/" + thing.name().toLowerCase(Locale.ROOT);
    }
}
