package org.tidalrounds.clinic.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tidalrounds.clinic.ledger.UnitMoment;

/**
 * A slot from one change to the next.
 *
 * @param revision from 1, without gaps
 * @param at of the change
 * @param actor whose it was
 * @param action what it was: cut, hold, book, cancel, expire, offer, release, stop, …
 * @param state free, held, booked or stopped from then on
 * @param pool reserve: with a referral only; open: for all
 * @param date the slot's day
 * @param residentId who holds or booked it
 * @param referralId with which referral
 * @param bookingId of the booking
 * @param sessionCapacity slots of its session, by the rule then in force
 * @param sessionReserved of these, kept for referrals
 * @param releaseAt when that rule released them
 */
@Serdeable
record MomentView(
        long revision,
        Instant at,
        String actor,
        String action,
        String state,
        String pool,
        LocalDate date,
        Optional<String> residentId,
        Optional<Long> referralId,
        Optional<Long> bookingId,
        int sessionCapacity,
        int sessionReserved,
        Instant releaseAt) {
    static MomentView of(UnitMoment moment) {
        return new MomentView(
                moment.revision(),
                moment.at(),
                moment.actor(),
                moment.action(),
                moment.state(),
                moment.pool(),
                moment.date(),
                moment.residentId(),
                moment.referralId(),
                moment.bookingId(),
                moment.capacity(),
                moment.reserved(),
                moment.releaseAt());
    }
}
