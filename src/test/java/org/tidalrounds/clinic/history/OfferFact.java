package org.tidalrounds.clinic.history;

import java.time.Instant;

/**
 * How an offer ended up.
 *
 * @param releases rows of its ledger that say release
 * @param released as the offer says, or -1
 * @param used as the offer says, or -1
 */
record OfferFact(
        String id,
        int capacity,
        int reserved,
        Instant releaseAt,
        int releases,
        int released,
        int used,
        boolean isStopped) {
    static final String SELECT =
            "select o.offer_id, o.capacity, o.reserved, o.release_at, (select count(*) from offer_ledger l"
                    + " where l.county_id = o.county_id and l.offer_id = o.offer_id and l.action = 'release'),"
                    + " coalesce(released_units, -1), coalesce(used_units, -1), state = 'stopped' from offers o";
}
