package org.tidalrounds.clinic.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tidalrounds.clinic.booking.Booking;

/**
 * A booking as it stands.
 *
 * @param id of the booking
 * @param slot id of the slot, bed or examination
 * @param kind session, bed or exam
 * @param department for which it was booked
 * @param date the day
 * @param startsAt when the slot begins; of beds and examinations, the day
 * @param endsAt when it ends
 * @param residentId whose it is
 * @param referralId empty for ordinary booking
 * @param state booked, arrived, seen, no_show, cancelled, moved or stopped
 * @param reason why it ended; empty for none
 * @param followedBy id of the booking that took its place
 * @param revision raised by every change
 */
@Serdeable
public record BookingView(
        long id,
        String slot,
        String kind,
        String department,
        LocalDate date,
        Instant startsAt,
        Instant endsAt,
        String residentId,
        Optional<Long> referralId,
        String state,
        String reason,
        Optional<Long> followedBy,
        long revision) {
    public static BookingView of(Booking booking) {
        return new BookingView(
                booking.id(),
                booking.unit().text(),
                booking.kind().code(),
                booking.department(),
                booking.date(),
                booking.startsAt(),
                booking.endsAt(),
                booking.residentId(),
                booking.referralId(),
                booking.state().code(),
                booking.reason(),
                booking.followedBy(),
                booking.revision());
    }
}
