package org.tidalrounds.clinic.booking;

import java.util.Optional;

/**
 * Who asks for something to be done with a booking.
 *
 * @param residentId the one who may do it, with his own bookings only; empty for staff, who may with any and at any time
 */
public record Booker(Optional<String> residentId) {
    public static final Booker STAFF = new Booker(Optional.empty());

    public static Booker resident(String residentId) {
        return new Booker(Optional.of(residentId));
    }

    boolean isResident() {
        return residentId.isPresent();
    }

    String code() {
        return isResident() ? "resident" : "staff";
    }

    boolean mayTouch(Booking booking) {
        return residentId.isEmpty() || residentId.get().equals(booking.residentId());
    }
}
