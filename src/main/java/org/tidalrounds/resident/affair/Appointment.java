package org.tidalrounds.resident.affair;

import java.time.Instant;
import org.tidalrounds.clinic.booking.Booking;
import org.tidalrounds.clinic.booking.BookingState;

/**
 * A booking as its resident reads it.
 *
 * @param facility name of the hospital
 * @param doctor name of who holds the session; empty for beds and examinations
 * @param cancelUntil until when the resident may cancel or move
 */
public record Appointment(Booking booking, String facility, String doctor, Instant cancelUntil, Instant now) {
    public boolean isAhead() {
        return booking.state() == BookingState.BOOKED && booking.endsAt().isAfter(now);
    }

    public boolean isChangeable() {
        return isAhead() && !now.isAfter(cancelUntil);
    }
}
