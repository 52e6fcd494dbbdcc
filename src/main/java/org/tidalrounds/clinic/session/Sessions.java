package org.tidalrounds.clinic.session;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import org.tidalrounds.clinic.booking.Displacement;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Notices;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.language.Message;

/** S1: stops sessions (停诊) and hands them over (替诊), with their bookings. */
@Singleton
public final class Sessions {
    static final String VANISH = "vanish";
    /** Handed over by a roster. */
    static final String SUCCEED = "succeed";

    private final Displacement displacement;

    Sessions(Displacement displacement) {
        this.displacement = displacement;
    }

    /**
     * Stops an offer. Holds end; each booking moves to another slot of that day, or the resident is asked to choose.
     *
     * @param reason for residents
     * @throws Refusal if it is stopped already
     */
    public void stop(Act act, String offerId, String reason) throws SQLException {
        OfferRow offer = OfferTable.lock(act, offerId);
        if (!offer.isOpen()) {
            throw Refusal.conflict("clinic.session_stopped", offerId);
        }
        stop(act, offer, "stop", reason);
    }

    /** Stops what a new publication does not have. */
    void vanish(Act act, OfferRow offer) throws SQLException {
        stop(act, offer, VANISH, "");
    }

    private void stop(Act act, OfferRow offer, String action, String reason) throws SQLException {
        setState(act, offer, "stopped", action);
        // First what nobody has booked: this waits for bookings under way, and after it none can begin.
        stopUnits(act, offer, action, "state in ('free', 'held')", 0);
        List<Long> bookings = act.list(
                "select booking_id from bookings where county_id = ? and offer_id = ? and state = 'booked' order by number for update",
                row -> row.getLong(1),
                act.countyId(),
                offer.id());
        for (long booking : bookings) {
            stopUnits(act, offer, action, "booking_id = ?", booking);
            displacement.displace(act, booking, reason);
        }
    }

    private static void stopUnits(Act act, OfferRow offer, String action, String which, long bookingId)
            throws SQLException {
        if (bookingId == 0) {
            OfferTable.takeBackOffers(act, offer, 0);
        }
        String sql = "update units set state = 'stopped', resident_id = null, referral_id = null, department = null,"
                + " booking_id = null, hold_hash = null, hold_until = null, waiting_id = null, at = ?, actor = ?, action = ?"
                + " where county_id = ? and offer_id = ? and " + which;
        if (bookingId == 0) {
            act.change(sql, act.now(), act.actor(), action, act.countyId(), offer.id());
        } else {
            act.change(sql, act.now(), act.actor(), action, act.countyId(), offer.id(), bookingId);
        }
    }

    /** Opens again what had vanished. */
    void reopen(Act act, OfferRow offer) throws SQLException {
        setState(act, offer, "open", "reopen");
        act.change(
                "update units set state = 'free', pool = " + OfferTable.pool(offer)
                        + ", at = ?, actor = ?, action = 'reopen'"
                        + " where county_id = ? and offer_id = ? and state = 'stopped' and number <= ?",
                act.now(),
                act.actor(),
                act.countyId(),
                offer.id(),
                offer.capacity());
    }

    private static void setState(Act act, OfferRow offer, String state, String action) throws SQLException {
        act.change(
                "update offers set state = ?, at = ?, actor = ?, action = ? where county_id = ? and offer_id = ?",
                state,
                act.now(),
                act.actor(),
                action,
                act.countyId(),
                offer.id());
    }

    /** Another doctor holds the session; bookings stay, and residents are told. */
    public void handOver(Act act, String offerId, String doctorId) throws SQLException {
        OfferRow offer = OfferTable.lock(act, offerId);
        if (!offer.isOpen()) {
            throw Refusal.conflict("clinic.session_stopped", offerId);
        }
        if (act.count("select count(*) from doctors where county_id = ? and doctor_id = ?", act.countyId(), doctorId)
                == 0) {
            throw Refusal.invalid("clinic.no_doctor", doctorId);
        }
        OfferTable.requireFree(act, doctorId, offer.date(), offer.halfDay(), offerId);
        handOver(act, offer, doctorId, "hand_over");
    }

    void handOver(Act act, OfferRow offer, String doctorId, String action) throws SQLException {
        act.change(
                "update offers set doctor_id = ?, at = ?, actor = ?, action = ? where county_id = ? and offer_id = ?",
                doctorId,
                act.now(),
                act.actor(),
                action,
                act.countyId(),
                offer.id());
        for (Booked booked : Booked.of(act, offer.id())) {
            Notices.tell(
                    act,
                    booked.residentId(),
                    booked.bookingId(),
                    Message.of("clinic.notice.handed_over", offer.department(), Notices.shown(booked.startsAt())));
        }
    }

    /** Another capacity or reserve of an offer that is not released yet. */
    void resize(Act act, OfferRow offer, CutOffer wanted) throws SQLException {
        new Resizing(displacement).resize(act, offer, wanted);
    }
}
