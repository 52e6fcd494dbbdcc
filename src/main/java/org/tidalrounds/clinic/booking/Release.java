package org.tidalrounds.clinic.booking;

import java.sql.SQLException;
import java.util.List;
import org.tidalrounds.clinic.unit.Act;

/**
 * S3, S4: gives back to all what family doctors did not book. Late is the same as on time: what counts is what is used when it happens,
 * and until then nobody without a referral gets it.
 */
public final class Release {
    private static final int BATCH = 50;
    private static final String LOCK =
            "select offer_id from offers where county_id = ? and released_at is null and state = 'open'"
                    + " and release_at <= ? ";

    private Release() {}

    /** Releases up to a few dozen offers that are due; another node's are left to it. Returns how many. */
    public static int releaseDue(Act act) throws SQLException {
        List<String> due = act.list(
                LOCK + "order by offer_id limit ? for update skip locked",
                row -> row.getString(1),
                act.countyId(),
                act.now(),
                BATCH);
        for (String offer : due) {
            release(act, offer);
        }
        return due.size();
    }

    /** Releases one offer if it is due and nobody did; true if this act did. */
    static boolean releaseIfDue(Act act, String offerId) throws SQLException {
        List<String> due = act.list(
                LOCK + "and offer_id = ? for update", row -> row.getString(1), act.countyId(), act.now(), offerId);
        for (String offer : due) {
            release(act, offer);
        }
        return !due.isEmpty();
    }

    /** The offer's row is locked: no booking of its reserve is cancelled meanwhile, and no second release gets here. */
    private static void release(Act act, String offerId) throws SQLException {
        int released = act.change(
                "update units set pool = 'open', at = ?, actor = ?, action = 'release'"
                        + " where county_id = ? and offer_id = ? and pool = 'reserve' and state in ('free', 'held')",
                act.now(),
                act.actor(),
                act.countyId(),
                offerId);
        // Counted after the update, which waited for bookings under way. The constraint released_once checks the sum.
        act.change(
                "update offers set released_at = ?, released_units = ?, used_units = (select count(*) from units u"
                        + " where u.county_id = offers.county_id and u.offer_id = offers.offer_id and u.pool = 'reserve'"
                        + " and u.state = 'booked'), at = ?, actor = ?, action = 'release' where county_id = ? and offer_id = ?",
                act.now(),
                released,
                act.now(),
                act.actor(),
                act.countyId(),
                offerId);
    }
}
