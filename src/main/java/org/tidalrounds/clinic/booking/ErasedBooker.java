package org.tidalrounds.clinic.booking;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.county.person.ResidentErased;

/**
 * Who is erased will not come: what is booked ahead is cancelled and its units go to others. What was booked before stays as a count,
 * without reasons; messages go.
 */
@Singleton
final class ErasedBooker implements ApplicationEventListener<ResidentErased>, Ordered {
    private final Bookings bookings;
    private final Waiting waiting;
    private final Clock clock;

    ErasedBooker(Bookings bookings, Waiting waiting, Clock clock) {
        this.bookings = bookings;
        this.waiting = waiting;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(ResidentErased event) {
        try {
            erase(new Act(event.connection(), event.countyId(), event.actor(), clock.instant()), event.residentId());
        } catch (SQLException e) {
            throw new IllegalStateException("the bookings of " + event.residentId() + " cannot be erased", e);
        }
    }

    private void erase(Act act, String resident) throws SQLException {
        for (WaitEntry entry : waiting.list(act, resident)) {
            waiting.leave(act, entry.id(), Booker.STAFF);
        }
        List<Long> ahead = act.list(
                "select booking_id from bookings where county_id = ? and resident_id = ? and state = 'booked' and ends_at > ?"
                        + " order by booking_id",
                row -> row.getLong(1),
                act.countyId(),
                resident,
                act.now());
        for (long booking : ahead) {
            bookings.cancel(act, booking, Booker.STAFF, "");
        }
        act.change(
                "update bookings set reason = '', revision = revision + 1 where county_id = ? and resident_id = ? and reason <> ''",
                act.countyId(),
                resident);
        act.change("delete from resident_notices where county_id = ? and resident_id = ?", act.countyId(), resident);
        act.change("delete from resident_holds where county_id = ? and resident_id = ?", act.countyId(), resident);
    }

    /** Before referrals, which are booked until then. */
    @Override
    public int getOrder() {
        return 1;
    }
}
