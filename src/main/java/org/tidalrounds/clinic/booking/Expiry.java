package org.tidalrounds.clinic.booking;

import java.sql.SQLException;
import java.util.List;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.UnitKey;

/** Ends holds that nobody turned into a booking. */
public final class Expiry {
    private static final int BATCH = 200;

    private Expiry() {}

    /** Frees up to a few hundred units whose holds are over, and offers them to the wait-list. */
    public static int expireDue(Act act) throws SQLException {
        List<UnitKey> due = act.list(
                "select offer_id, number from units where county_id = ? and state = 'held' and hold_until <= ?"
                        + " order by offer_id, number limit ? for update skip locked",
                row -> new UnitKey(row.getString(1), row.getInt(2)),
                act.countyId(),
                act.now(),
                BATCH);
        for (UnitKey unit : due) {
            expire(act, unit);
        }
        return due.size();
    }

    /** Frees the unit if its hold is over; true if it was. Whoever waits for it gets it first. */
    static boolean expire(Act act, UnitKey unit) throws SQLException {
        boolean expired = free(act, unit, "expire", "and hold_until <= ?", act.now());
        if (expired) {
            WaitSweep.lapseUnanswered(act);
            WaitList.offer(act, unit);
        }
        return expired;
    }

    static boolean free(Act act, UnitKey unit, String action, String condition, Object value) throws SQLException {
        return act.change(
                        "update units set state = 'free', resident_id = null, referral_id = null, department = null,"
                                + " hold_hash = null, hold_until = null, waiting_id = null, at = ?, actor = ?, action = ?"
                                + " where county_id = ? and offer_id = ? and number = ? and state = 'held' "
                                + condition,
                        act.now(),
                        act.actor(),
                        action,
                        act.countyId(),
                        unit.offerId(),
                        unit.number(),
                        value)
                == 1;
    }
}
