package org.tidalrounds.clinic.booking;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.BookingPolicy;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.county.PolicyParameter;

/** What keeps a resident from booking by himself: blocks after no-shows (S7), and limits against those who sell slots on. */
final class SelfBooking {
    private static final Duration CANCELLATIONS_WITHIN = Duration.ofDays(30);

    private SelfBooking() {}

    static void refuseBlocked(Act act, String residentId) throws SQLException {
        Optional<LocalDate> until = act.find(
                "select max(blocked_until) from no_shows where county_id = ? and resident_id = ? and blocked_until >= ?"
                        + " having count(*) > 0",
                row -> row.getObject(1, LocalDate.class),
                act.countyId(),
                residentId,
                act.today());
        if (until.isPresent()) {
            throw Refusal.forbidden("clinic.blocked", until.orElseThrow());
        }
    }

    /**
     * Counts a hold that was just taken. The resident's row makes two holds of one resident wait for each other, so that the counts that
     * follow see both.
     */
    static void countHold(Act act, String residentId, BookingPolicy policy, Optional<Long> instead)
            throws SQLException {
        int holds = act.count(
                "insert into resident_holds (county_id, resident_id, day, holds) values (?, ?, ?, 1)"
                        + " on conflict (county_id, resident_id) do update set day = excluded.day,"
                        + " holds = case when resident_holds.day = excluded.day then resident_holds.holds + 1 else 1 end"
                        + " returning holds",
                act.countyId(),
                residentId,
                act.today());
        refuseAbove(policy.number(PolicyParameter.BOOKING_HOLDS_PER_DAY), holds, "clinic.too_many_holds");
        refuseAbove(
                policy.number(PolicyParameter.BOOKING_MAX_AHEAD),
                ahead(act, residentId, instead) + 1,
                "clinic.too_many_ahead");
        int cancelled = act.count(
                "select count(*) from bookings where county_id = ? and resident_id = ? and state = 'cancelled'"
                        + " and ended_by = 'resident' and at > ?",
                act.countyId(),
                residentId,
                Act.utc(act.at().minus(CANCELLATIONS_WITHIN)));
        refuseAbove(policy.number(PolicyParameter.BOOKING_MAX_CANCELLATIONS), cancelled, "clinic.too_many_cancelled");
    }

    /** Once more when it is booked, since what was to be moved may stand still. */
    static void refuseTooMany(Act act, String residentId) throws SQLException {
        refuseAbove(
                BookingPolicy.of(act).number(PolicyParameter.BOOKING_MAX_AHEAD),
                ahead(act, residentId, Optional.empty()),
                "clinic.too_many_ahead");
    }

    /** @param instead the one that does not count, since it is to be replaced */
    private static int ahead(Act act, String residentId, Optional<Long> instead) throws SQLException {
        return act.count(
                "select count(*) from bookings where county_id = ? and resident_id = ? and referral_id is null"
                        + " and state = 'booked' and starts_at > ? and booking_id <> ?",
                act.countyId(),
                residentId,
                act.now(),
                instead.orElse(0L));
    }

    private static void refuseAbove(int most, int number, String reason) {
        if (number > most) {
            throw Refusal.tooMany(reason, most);
        }
    }
}
