package org.tidalrounds.clinic.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tidalrounds.clinic.booking.Booking;

/** A booking as it stands; see {@link Booking}. */
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
