package org.tidalrounds.clinic.session;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.clinic.session.CutOffer.CutUnit;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.county.HalfDay;
import org.tidalrounds.database.Rows;
import org.tidalrounds.roster.Horizon;

/** The tables {@code offers} and {@code units}, as publication and changes of sessions write them. */
final class OfferTable {
    private OfferTable() {}

    static void insert(Act act, CutOffer offer, DueTimes times, long rosterId) throws SQLException {
        act.change(
                "insert into offers (county_id, offer_id, kind, date, half_day, facility_id, department, resource_id, doctor_id,"
                        + " capacity, reserved, state, roster_id, release_at, cancel_until, at, actor, action)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', ?, ?, ?, ?, ?, 'publish')",
                act.countyId(),
                offer.id(),
                offer.kind().code(),
                offer.date(),
                offer.halfDay().map(HalfDay::code).orElse(null),
                offer.facilityId(),
                offer.department(),
                offer.resourceId().orElse(null),
                offer.doctorId().orElse(null),
                offer.capacity(),
                offer.reserved(),
                rosterId,
                Act.utc(times.releaseAt(offer.date())),
                Act.utc(times.cancelUntil(offer.date())),
                act.now(),
                act.actor());
        insert(act, offer, offer.units());
    }

    static void insert(Act act, CutOffer offer, List<CutUnit> units) throws SQLException {
        Rows.insert(
                act.connection(),
                "insert into units (county_id, offer_id, number, kind, date, starts_at, ends_at, kept, pool, state, at, actor, action)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'free', ?, ?, 'cut')",
                units,
                (unit, rowNo) -> Arrays.asList(
                        act.countyId(),
                        offer.id(),
                        unit.number(),
                        offer.kind().code(),
                        offer.date(),
                        Act.utc(unit.startsAt()),
                        Act.utc(unit.endsAt()),
                        unit.kept(),
                        unit.kept() ? "reserve" : "open",
                        act.now(),
                        act.actor()));
    }

    /** Reads an offer and keeps it as it is until the act is over. */
    static OfferRow lock(Act act, String offerId) throws SQLException {
        return act.find(
                        "select " + OfferRow.COLUMNS + " from offers where county_id = ? and offer_id = ? for update",
                        OfferRow::of,
                        act.countyId(),
                        offerId)
                .orElseThrow(() -> Refusal.missing("clinic.no_session", offerId));
    }

    /** All that a roster's days and ids name, locked, in the order in which every act locks them. */
    static List<OfferRow> lockAll(Act act, Horizon days, List<String> ids) throws SQLException {
        return act.list(
                "select " + OfferRow.COLUMNS
                        + " from offers where county_id = ? and (date between ? and ? or offer_id = any(?))"
                        + " order by offer_id for update",
                OfferRow::of,
                act.countyId(),
                days.from(),
                days.to(),
                ids.toArray(String[]::new));
    }

    static Optional<OfferRow> find(Act act, String offerId) throws SQLException {
        return act.find(
                "select " + OfferRow.COLUMNS + " from offers where county_id = ? and offer_id = ?",
                OfferRow::of,
                act.countyId(),
                offerId);
    }

    /** Who was offered a unit beyond a number, which goes away, waits on in the old place. */
    static void takeBackOffers(Act act, OfferRow offer, int beyond) throws SQLException {
        act.change(
                "update wait_list set state = 'waiting' where county_id = ? and state = 'offered' and entry_id in"
                        + " (select waiting_id from units where county_id = ? and offer_id = ? and number > ?)",
                act.countyId(),
                act.countyId(),
                offer.id(),
                beyond);
    }

    /** What becomes of a unit's pool when it is free again: a reserve that is released does not come back. */
    static String pool(OfferRow offer) {
        return offer.releasedAt().isPresent() ? "'open'" : "pool";
    }

    /** Who held a session by the last roster; a person may have handed it over since. */
    static String lastPublishedDoctor(Act act, OfferRow offer) throws SQLException {
        return act.find(
                        "select coalesce(doctor_id, '') from offer_ledger where county_id = ? and offer_id = ?"
                                + " and action in ('publish', ?) order by revision desc limit 1",
                        row -> row.getString(1),
                        act.countyId(),
                        offer.id(),
                        Sessions.SUCCEED)
                .orElse("");
    }

    /** The calendar and the policy may have changed since an offer was published; what is released stays released. */
    static void setDueTimes(Act act, OfferRow offer, DueTimes times) throws SQLException {
        Instant release = offer.releasedAt().isPresent() ? offer.releaseAt() : times.releaseAt(offer.date());
        Instant cancel = times.cancelUntil(offer.date());
        if (!release.equals(offer.releaseAt()) || !cancel.equals(offer.cancelUntil())) {
            act.change(
                    "update offers set release_at = ?, cancel_until = ?, at = ?, actor = ?, action = 'retime'"
                            + " where county_id = ? and offer_id = ?",
                    Act.utc(release),
                    Act.utc(cancel),
                    act.now(),
                    act.actor(),
                    act.countyId(),
                    offer.id());
        }
    }

    /**
     * D2: nobody holds two sessions at once. The doctor's row makes two changes to one doctor wait for each other.
     *
     * @throws Refusal if the doctor holds another one
     */
    static void requireFree(Act act, String doctorId, LocalDate date, String halfDay, String offerId)
            throws SQLException {
        act.list(
                "select 1 from doctors where county_id = ? and doctor_id = ? for no key update",
                row -> row.getInt(1),
                act.countyId(),
                doctorId);
        Optional<String> other = act.find(
                "select offer_id from offers where county_id = ? and doctor_id = ? and date = ? and half_day = ?"
                        + " and state = 'open' and offer_id <> ?",
                row -> row.getString(1),
                act.countyId(),
                doctorId,
                date,
                halfDay,
                offerId);
        if (other.isPresent()) {
            throw Refusal.conflict("clinic.doctor_elsewhere", doctorId, other.get());
        }
    }
}
