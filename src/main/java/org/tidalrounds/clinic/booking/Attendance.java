package org.tidalrounds.clinic.booking;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.BookingPolicy;
import org.tidalrounds.clinic.unit.Notices;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.language.Message;

/** Who came and who did not. */
@Singleton
public final class Attendance {
    private final Bookings bookings;
    private final ApplicationEventPublisher<BookingChanged> events;

    Attendance(Bookings bookings, ApplicationEventPublisher<BookingChanged> events) {
        this.bookings = bookings;
        this.events = events;
    }

    /** The resident is there; not before the day. */
    public Booking arrive(Act act, long bookingId) throws SQLException {
        Booking booking = bookings.get(act, bookingId, Booker.STAFF);
        if (act.today().isBefore(booking.date())) {
            throw Refusal.conflict("clinic.not_yet", booking.date());
        }
        return step(act, booking, BookingState.BOOKED, BookingState.ARRIVED);
    }

    public Booking see(Act act, long bookingId) throws SQLException {
        return step(act, bookings.get(act, bookingId, Booker.STAFF), BookingState.ARRIVED, BookingState.SEEN);
    }

    /**
     * S7: the resident did not come. Each time in a calendar year blocks self-booking for longer.
     *
     * @throws Refusal if the time is not over, or somebody came
     */
    public Booking missed(Act act, long bookingId) throws SQLException {
        Booking booking = bookings.get(act, bookingId, Booker.STAFF);
        if (act.at().isBefore(booking.endsAt())) {
            throw Refusal.conflict("clinic.not_over", Notices.shown(booking.endsAt()));
        }
        Booking missed = step(act, booking, BookingState.BOOKED, BookingState.NO_SHOW);
        LocalDate until = block(act, missed);
        Notices.tell(
                act,
                missed.residentId(),
                missed.id(),
                Message.of("clinic.notice.no_show", booking.department(), until));
        return missed;
    }

    /** The row of the year and step is unique: two at once are two steps, one after the other. */
    private static LocalDate block(Act act, Booking missed) throws SQLException {
        int year = missed.date().getYear();
        int step = 1
                + act.count(
                        "select count(*) from no_shows where county_id = ? and resident_id = ? and year = ?",
                        act.countyId(),
                        missed.residentId(),
                        year);
        LocalDate until = act.today().plusDays(BookingPolicy.of(act).blockDays(step));
        act.change(
                "insert into no_shows (county_id, booking_id, resident_id, year, step, blocked_until) values (?, ?, ?, ?, ?, ?)",
                act.countyId(),
                missed.id(),
                missed.residentId(),
                year,
                step,
                until);
        return until;
    }

    private Booking step(Act act, Booking booking, BookingState from, BookingState to) throws SQLException {
        Booking stepped = act.find(
                        "update bookings set state = ?, revision = revision + 1, at = ?, actor = ?"
                                + " where county_id = ? and booking_id = ? and state = ? returning " + Booking.COLUMNS,
                        Booking::of,
                        to.code(),
                        act.now(),
                        act.actor(),
                        act.countyId(),
                        booking.id(),
                        from.code())
                .orElseThrow(() -> Refusal.conflict(
                        "clinic.not_in_state", booking.id(), Message.word("clinic.state." + from.code())));
        events.publishEvent(new BookingChanged(act, stepped));
        return stepped;
    }
}
