package org.tidalrounds.clinic.booking;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.BookingPolicy;
import org.tidalrounds.clinic.unit.Notices;
import org.tidalrounds.clinic.unit.UnitKey;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.language.Message;

/** S6: a freed unit of the reserve is kept for the first on the wait-list, by urgency, then by time. */
final class WaitList {
    /** What becomes free for the wait-list, also after its release. */
    private static final String FREE = """
            u.kept and u.state = 'free' and o.state = 'open' and case u.kind when 'session' then u.starts_at else u.ends_at end > ?
            """;

    /** Skips who already holds something, and who has a booking that day which would exclude this one. */
    private static final String FITS = """
            w.county_id = u.county_id and w.kind = u.kind and u.date between w.from_date and w.to_date
                and o.department in ('', w.department) and w.state = 'waiting'
                and not exists (select from units h where h.county_id = w.county_id and h.referral_id = w.referral_id
                    and h.state = 'held')
                and not exists (select from bookings b where b.county_id = w.county_id and b.resident_id = w.resident_id
                    and b.state in ('booked', 'arrived', 'seen', 'no_show') and (b.referral_id = w.referral_id
                        and b.state <> 'no_show'
                    or u.kind = 'session' and b.kind = 'session' and (b.department = w.department and b.date = u.date
                    or tstzrange(b.starts_at, b.ends_at) && tstzrange(u.starts_at, u.ends_at))))
            """;

    private static final String FIRST = "select w.entry_id, w.resident_id, w.referral_id, w.department, u.starts_at,"
            + " case u.kind when 'session' then u.starts_at else u.ends_at end"
            + " from units u join offers o using (county_id, offer_id) join wait_list w on " + FITS
            + " where u.county_id = ? and u.offer_id = ? and u.number = ? and " + FREE
            + " order by w.urgency, w.since, w.entry_id limit 1 for update of w skip locked";

    /**
     * Free since somebody waits who would take it; what was free before was there to be booked. Clocks of nodes may differ, and an act
     * may be seen after a later one began, by less than a minute. A release frees nothing.
     */
    private static final String FREED =
            "select distinct u.starts_at, u.offer_id, u.number from wait_list w join offers o on o.county_id = w.county_id"
                    + " and o.date between w.from_date and w.to_date and o.kind = w.kind"
                    + " join units u on u.county_id = o.county_id and u.offer_id = o.offer_id"
                    + " where w.county_id = ? and " + FREE + " and " + FITS
                    + " and u.at >= w.since - interval '1 minute' and u.action <> 'release'"
                    + " order by u.starts_at, u.offer_id, u.number limit ?";

    private WaitList() {}

    /** @param bookableUntil when the unit's time comes */
    private record First(
            long entryId,
            String residentId,
            long referralId,
            String department,
            Instant startsAt,
            Instant bookableUntil) {}

    /** Units that somebody waits for and nobody was offered, the earliest first. */
    static List<UnitKey> freed(Act act, int most) throws SQLException {
        return act.list(FREED, row -> new UnitKey(row.getString(2), row.getInt(3)), act.countyId(), act.now(), most);
    }

    /** Keeps a free unit for the first who waits for such a one, and tells; false if nobody does. */
    static boolean offer(Act act, UnitKey unit) throws SQLException {
        Optional<First> first = act.find(
                FIRST,
                row -> new First(
                        row.getLong(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getTimestamp(5).toInstant(),
                        row.getTimestamp(6).toInstant()),
                act.countyId(),
                unit.offerId(),
                unit.number(),
                act.now());
        return first.isPresent() && keep(act, unit, first.get());
    }

    private static boolean keep(Act act, UnitKey unit, First first) throws SQLException {
        Instant wanted = act.at().plus(BookingPolicy.of(act).minutes(PolicyParameter.BOOKING_WAIT_OFFER_MINUTES));
        Instant until = wanted.isBefore(first.bookableUntil()) ? wanted : first.bookableUntil();
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
        return held == 1;
    }
}
