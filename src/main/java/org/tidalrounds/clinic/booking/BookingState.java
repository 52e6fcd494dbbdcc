package org.tidalrounds.clinic.booking;

import org.tidalrounds.county.Coded;

/** Where a booking stands. */
public enum BookingState implements Coded {
    BOOKED("booked"),
    /** The resident is at the hospital. */
    ARRIVED("arrived"),
    SEEN("seen"),
    NO_SHOW("no_show"),
    CANCELLED("cancelled"),
    /** Another booking took its place at the resident's wish. */
    MOVED("moved"),
    /** Its session was stopped. */
    STOPPED("stopped");

    private final String code;

    BookingState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
