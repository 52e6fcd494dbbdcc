package org.tidalrounds.clinic.session;

import java.sql.SQLException;
import java.util.List;
import org.tidalrounds.clinic.booking.Displacement;
import org.tidalrounds.clinic.session.CutOffer.CutUnit;
import org.tidalrounds.clinic.unit.Act;

/** Adapts an offer to another capacity or reserve: free units change first, and nobody loses a booking silently. */
final class Resizing {
    private final Displacement displacement;

    Resizing(Displacement displacement) {
        this.displacement = displacement;
    }

    void resize(Act act, OfferRow offer, CutOffer wanted) throws SQLException {
        stopBeyond(act, offer, wanted.capacity());
        act.change(
                "update units set state = 'free', at = ?, actor = ?, action = 'recut'"
                        + " where county_id = ? and offer_id = ? and state = 'stopped' and number <= ?",
                act.now(),
                act.actor(),
                act.countyId(),
                offer.id(),
                wanted.capacity());
        int cut = act.count(
                "select coalesce(max(number), 0) from units where county_id = ? and offer_id = ?",
                act.countyId(),
                offer.id());
        OfferTable.insert(
                act,
                wanted,
                wanted.units().stream().filter(unit -> unit.number() > cut).toList());
        spread(act, offer, wanted);
        act.change(
                "update offers set capacity = ?, reserved = (select count(*) from units u where u.county_id = offers.county_id"
                        + " and u.offer_id = offers.offer_id and u.pool = 'reserve' and u.state <> 'stopped'),"
                        + " at = ?, actor = ?, action = 'recut' where county_id = ? and offer_id = ?",
                wanted.capacity(),
                act.now(),
                act.actor(),
                act.countyId(),
                offer.id());
    }

    private void stopBeyond(Act act, OfferRow offer, int capacity) throws SQLException {
        OfferTable.takeBackOffers(act, offer, capacity);
        stop(act, offer, "state in ('free', 'held') and number > ?", capacity);
        for (Booked booked : Booked.of(act, offer.id())) {
            if (booked.number() > capacity) {
                stop(act, offer, "number = ?", booked.number());
                displacement.displace(act, booked.bookingId(), "");
            }
        }
    }

    private static void stop(Act act, OfferRow offer, String which, int number) throws SQLException {
        act.change(
                "update units set state = 'stopped', resident_id = null, referral_id = null, department = null,"
                        + " booking_id = null, hold_hash = null, hold_until = null, waiting_id = null, at = ?, actor = ?,"
                        + " action = 'recut' where county_id = ? and offer_id = ? and " + which,
                act.now(),
                act.actor(),
                act.countyId(),
                offer.id(),
                number);
    }

    /**
     * Makes the reserve as large as wanted, out of free units: those that an even spread would choose first when it grows, and the
     * others first when it shrinks.
     */
    private static void spread(Act act, OfferRow offer, CutOffer wanted) throws SQLException {
        int kept = act.count(
                "select count(*) from units where county_id = ? and offer_id = ? and pool = 'reserve' and state <> 'stopped'",
                act.countyId(),
                offer.id());
        boolean grows = wanted.reserved() > kept;
        List<Integer> chosen = wanted.units().stream()
                .filter(CutUnit::kept)
                .map(CutUnit::number)
                .toList();
        act.change(
                "update units set pool = ?, kept = ?, at = ?, actor = ?, action = 'recut' where county_id = ? and offer_id = ?"
                        + " and number in (select number from units where county_id = ? and offer_id = ? and state = 'free'"
                        + " and pool = ? order by (number = any(?)) = ? desc, number limit ?)",
                grows ? "reserve" : "open",
                grows,
                act.now(),
                act.actor(),
                act.countyId(),
                offer.id(),
                act.countyId(),
                offer.id(),
                grows ? "open" : "reserve",
                chosen.toArray(Integer[]::new),
                grows,
                Math.abs(wanted.reserved() - kept));
    }
}
