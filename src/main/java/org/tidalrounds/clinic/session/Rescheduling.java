package org.tidalrounds.clinic.session;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tidalrounds.clinic.booking.Displacement;
import org.tidalrounds.clinic.booking.WaitSweep;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Notices;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.county.HalfDay;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.WorkCalendar;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.CalendarTable;
import org.tidalrounds.county.table.PolicyTable;
import org.tidalrounds.language.Message;

/** S1: moves a session to another day or half-day (改诊), with its bookings. Holds end; who cannot come then is asked to choose. */
@Singleton
public final class Rescheduling {
    /** A booking that the new time would put beside another of the same resident. */
    private static final String CLASHING = """
            select b.booking_id, b.number, b.resident_id, b.starts_at from bookings b
            where b.county_id = ? and b.offer_id = ? and b.state = 'booked' and exists (
                select from bookings c where c.county_id = b.county_id and c.resident_id = b.resident_id
                    and c.booking_id <> b.booking_id and c.kind = 'session'
                    and c.state in ('booked', 'arrived', 'seen', 'no_show')
                    and (c.department = b.department and c.date = ?
                        or tstzrange(c.starts_at, c.ends_at)
                            && tstzrange(b.starts_at + make_interval(secs => ?), b.ends_at + make_interval(secs => ?))))
            """;

    private final CountyStore counties;
    private final Displacement displacement;

    Rescheduling(CountyStore counties, Displacement displacement) {
        this.counties = counties;
        this.displacement = displacement;
    }

    /** @throws Refusal if it is no open session, or the new time is past or no working day */
    public void move(Act act, String offerId, LocalDate date, HalfDay halfDay) throws SQLException {
        WorkCalendar calendar = new WorkCalendar(counties.list(act.countyId(), CalendarTable.TABLE));
        Policy policy = new Policy(counties.list(act.countyId(), PolicyTable.TABLE));
        OfferRow offer = OfferTable.lock(act, offerId);
        if (!offer.isOpen() || offer.halfDay().isEmpty()) {
            throw Refusal.conflict("clinic.session_stopped", offerId);
        }
        Instant start = OfferCutting.start(policy, date, halfDay);
        if (!start.isAfter(act.at()) || !calendar.isWorkday(date)) {
            throw Refusal.invalid("clinic.no_session_then", date);
        }
        OfferTable.requireFree(act, offer.doctorId(), date, halfDay.code(), offerId);
        HalfDay before = halfDay(offer);
        long seconds = Duration.between(OfferCutting.start(policy, offer.date(), before), start)
                .toSeconds();
        moveOffer(act, offer, new DueTimes(calendar, policy), date, halfDay);
        moveUnits(act, offer, date, seconds);
        moveBookings(act, offer, date, seconds);
        WaitSweep.offerFreed(act);
    }

    private static HalfDay halfDay(OfferRow offer) {
        return offer.halfDay().equals(HalfDay.AM.code()) ? HalfDay.AM : HalfDay.PM;
    }

    private static void moveOffer(Act act, OfferRow offer, DueTimes times, LocalDate date, HalfDay halfDay)
            throws SQLException {
        act.change(
                "update offers set date = ?, half_day = ?, release_at = case when released_at is null then ? else release_at end,"
                        + " cancel_until = ?, at = ?, actor = ?, action = 'reschedule' where county_id = ? and offer_id = ?",
                date,
                halfDay.code(),
                Act.utc(times.releaseAt(date)),
                Act.utc(times.cancelUntil(date)),
                act.now(),
                act.actor(),
                act.countyId(),
                offer.id());
    }

    /** A hold was for the old time: it ends, and a booking of it is refused. */
    private static void moveUnits(Act act, OfferRow offer, LocalDate date, long seconds) throws SQLException {
        OfferTable.takeBackOffers(act, offer, 0);
        act.change(
                "update units set date = ?, starts_at = starts_at + make_interval(secs => ?), ends_at = ends_at + make_interval(secs => ?),"
                        + " state = case state when 'held' then 'free' else state end,"
                        + " resident_id = case state when 'held' then null else resident_id end,"
                        + " referral_id = case state when 'held' then null else referral_id end,"
                        + " department = case state when 'held' then null else department end,"
                        + " hold_hash = null, hold_until = null, waiting_id = null, at = ?, actor = ?, action = 'reschedule'"
                        + " where county_id = ? and offer_id = ?",
                date,
                seconds,
                seconds,
                act.now(),
                act.actor(),
                act.countyId(),
                offer.id());
    }

    private void moveBookings(Act act, OfferRow offer, LocalDate date, long seconds) throws SQLException {
        List<Long> clashing =
                act.list(CLASHING, row -> row.getLong(1), act.countyId(), offer.id(), date, seconds, seconds);
        for (long booking : clashing) {
            act.change(
                    "update units set state = 'free', resident_id = null, referral_id = null, department = null, booking_id = null,"
                            + " pool = " + OfferTable.pool(offer)
                            + ", at = ?, actor = ?, action = 'cancel' where county_id = ? and booking_id = ?",
                    act.now(),
                    act.actor(),
                    act.countyId(),
                    booking);
            displacement.displace(act, booking, "");
        }
        act.change(
                "update bookings set date = ?, starts_at = starts_at + make_interval(secs => ?),"
                        + " ends_at = ends_at + make_interval(secs => ?), revision = revision + 1, at = ?, actor = ?"
                        + " where county_id = ? and offer_id = ? and state = 'booked'",
                date,
                seconds,
                seconds,
                act.now(),
                act.actor(),
                act.countyId(),
                offer.id());
        for (Booked booked : Booked.of(act, offer.id())) {
            Notices.tell(
                    act,
                    booked.residentId(),
                    booked.bookingId(),
                    Message.of("clinic.notice.rescheduled", offer.department(), Notices.shown(booked.startsAt())));
        }
    }
}
