package org.tidalrounds.clinic.booking;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.BookingPolicy;
import org.tidalrounds.clinic.unit.Notices;
import org.tidalrounds.clinic.unit.UnitKey;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.language.Message;

/** S6: a freed unit of the reserve is kept for the first on the wait-list, by urgency, then by time. */
final class WaitList {
    /** Skips who already holds something, and who has a booking that day which would exclude this one. */
    private static final String FIRST = """
            select w.entry_id, w.resident_id, w.referral_id, w.department, u.starts_at
            from units u
            join offers o on o.county_id = u.county_id and o.offer_id = u.offer_id
            join wait_list w on w.county_id = u.county_id and w.kind = u.kind and u.date between w.from_date and w.to_date
                and o.department in ('', w.department) and w.state = 'waiting'
            where u.county_id = ? and u.offer_id = ? and u.number = ? and u.kept and u.state = 'free' and o.state = 'open'
                and case u.kind when 'session' then u.starts_at else u.ends_at end > ?
                and not exists (select from units h where h.county_id = w.county_id and h.referral_id = w.referral_id
                    and h.state = 'held')
                and not exists (select from bookings b where b.county_id = w.county_id and b.resident_id = w.resident_id
                    and b.state in ('booked', 'arrived', 'seen', 'no_show') and (b.referral_id = w.referral_id
                    or u.kind = 'session' and b.kind = 'session' and (b.department = w.department and b.date = u.date
                    or tstzrange(b.starts_at, b.ends_at) && tstzrange(u.starts_at, u.ends_at))))
            order by w.urgency, w.since, w.entry_id
            limit 1
            for update of w skip locked
            """;

    private WaitList() {}

    private record First(long entryId, String residentId, long referralId, String department, Instant startsAt) {}

    /** Keeps a free unit for the first who waits for such a one, and tells; does nothing if nobody does. */
    static void offer(Act act, UnitKey unit) throws SQLException {
        Optional<First> first = act.find(
                FIRST,
                row -> new First(
                        row.getLong(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getTimestamp(5).toInstant()),
                act.countyId(),
                unit.offerId(),
                unit.number(),
                act.now());
        if (first.isPresent()) {
            keep(act, unit, first.get());
        }
    }

    private static void keep(Act act, UnitKey unit, First first) throws SQLException {
        Instant until = act.at().plus(BookingPolicy.of(act).minutes(PolicyParameter.BOOKING_WAIT_OFFER_MINUTES));
        int held = act.change(
                "update units set state = 'held', resident_id = ?, referral_id = ?, department = ?, hold_until = ?,"
                        + " waiting_id = ?, at = ?, actor = ?, action = 'offer'"
                        + " where county_id = ? and offer_id = ? and number = ? and state = 'free'",
                first.residentId(),
                first.referralId(),
                first.department(),
                Act.utc(until),
                first.entryId(),
                act.now(),
                act.actor(),
                act.countyId(),
                unit.offerId(),
                unit.number());
        if (held == 1) {
            act.change(
                    "update wait_list set state = 'offered' where county_id = ? and entry_id = ?",
                    act.countyId(),
                    first.entryId());
            Notices.tell(
                    act,
                    first.residentId(),
                    null,
                    Message.of(
                            "clinic.notice.offered",
                            first.department(),
                            Notices.shown(first.startsAt()),
                            Notices.shown(until)));
        }
    }
}
