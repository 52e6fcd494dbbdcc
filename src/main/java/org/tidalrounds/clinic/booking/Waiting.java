package org.tidalrounds.clinic.booking;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.GivenDays;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.clinic.unit.UnitKey;

/** What those on the wait-list do: join, take what is offered, leave. */
@Singleton
public final class Waiting {
    private final Bookings bookings;

    Waiting(Bookings bookings) {
        this.bookings = bookings;
    }

    /**
     * Joins the wait-list.
     *
     * @param claim with a referral that is open; the caller has made sure
     * @param urgency 1 before 2
     */
    public WaitEntry join(Act act, Claim claim, int urgency, LocalDate from, LocalDate to) throws SQLException {
        if (GivenDays.of(to).isBefore(GivenDays.of(from)) || to.isBefore(act.today())) {
            throw Refusal.invalid("clinic.no_days", from, to);
        }
        long id = act.find(
                        "insert into wait_list (county_id, referral_id, resident_id, kind, department, urgency, since, from_date,"
                                + " to_date, state) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting') returning entry_id",
                        row -> row.getLong(1),
                        act.countyId(),
                        claim.referralId().orElseThrow(),
                        claim.residentId(),
                        claim.kind().code(),
                        claim.department().orElseThrow(),
                        urgency,
                        act.now(),
                        from,
                        to)
                .orElseThrow();
        return get(act, id, Booker.STAFF);
    }

    /** Books the unit that is kept for the entry. */
    public Booking accept(Act act, long entryId, Booker booker) throws SQLException {
        if (booker.isResident()) {
            SelfBooking.refuseBlocked(act, booker.residentId().orElseThrow());
        }
        UnitKey unit = get(act, entryId, booker)
                .offered()
                .orElseThrow(() -> Refusal.conflict("clinic.nothing_offered", entryId));
        Booking booking = bookings.sell(act, unit, null, entryId, booker)
                .orElseThrow(() -> Refusal.conflict("clinic.hold_over", unit.text()));
        return bookings.told(act, booking);
    }

    /** Leaves the wait-list; what was kept goes to the next. */
    public void leave(Act act, long entryId, Booker booker) throws SQLException {
        Optional<UnitKey> kept = get(act, entryId, booker).offered();
        boolean freed =
                kept.isPresent() && Expiry.free(act, kept.orElseThrow(), "give_back", "and waiting_id = ?", entryId);
        act.change(
                "update wait_list set state = 'left' where county_id = ? and entry_id = ? and state in ('waiting', 'offered')",
                act.countyId(),
                entryId);
        if (freed) {
            WaitList.offer(act, kept.orElseThrow());
        }
    }

    /** Ends the waiting of a referral that can be booked with no more; what was kept goes to the next. */
    public void leaveWith(Act act, long referralId) throws SQLException {
        List<Long> entries = act.list(
                "select entry_id from wait_list where county_id = ? and referral_id = ? and state in ('waiting', 'offered')",
                row -> row.getLong(1),
                act.countyId(),
                referralId);
        for (long entry : entries) {
            leave(act, entry, Booker.STAFF);
        }
    }

    /** A referral that is booked waits no more. */
    public static void endBooked(Act act, long referralId) throws SQLException {
        act.change(
                "update wait_list set state = 'booked' where county_id = ? and referral_id = ? and state in ('waiting', 'offered')",
                act.countyId(),
                referralId);
    }

    public WaitEntry get(Act act, long entryId, Booker booker) throws SQLException {
        return act.find(WaitEntry.SELECT + "and w.entry_id = ?", WaitEntry::of, act.countyId(), entryId)
                .filter(entry -> booker.residentId().isEmpty()
                        || booker.residentId().get().equals(entry.residentId()))
                .orElseThrow(() -> Refusal.missing("clinic.no_wait", entryId));
    }

    /** The entries of a resident that still wait. */
    public List<WaitEntry> list(Act act, String residentId) throws SQLException {
        return act.list(
                WaitEntry.SELECT + "and w.resident_id = ? and w.state in ('waiting', 'offered') order by w.entry_id",
                WaitEntry::of,
                act.countyId(),
                residentId);
    }
}
