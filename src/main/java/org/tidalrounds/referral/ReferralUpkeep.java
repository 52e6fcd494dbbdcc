package org.tidalrounds.referral;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import org.tidalrounds.clinic.booking.Waiting;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Notices;
import org.tidalrounds.language.Message;

/** What becomes of referrals by time, and by what their residents choose. */
@Singleton
public final class ReferralUpkeep {
    private static final String DUE =
            " where county_id = ? and direction = 'up' and state in ('sent', 'accepted', 'deferred') and valid_until < ?";

    /** The contract that holds on a day, the one signed last. */
    private static final String FOLLOW = """
            update referrals r set team_id = c.team_id, at = ?, actor = ?, action = 'team'
            from (select distinct on (resident_id) resident_id, team_id from contracts
                where county_id = ? and signed_on <= ? and ends_on >= ? order by resident_id, signed_on desc) c
            where r.county_id = ? and r.resident_id = c.resident_id and r.team_id is distinct from c.team_id
                and r.state not in ('closed', 'rejected', 'withdrawn', 'expired')
            """;

    private final Waiting waiting;

    ReferralUpkeep(Waiting waiting) {
        this.waiting = waiting;
    }

    private record Over(long id, String residentId, String department) {}

    /** Ends referrals whose days are over and that nobody booked, and their waiting, and tells; returns how many. */
    public int expireDue(Act act) throws SQLException {
        List<Over> due = act.list(
                "select referral_id, resident_id, department from referrals" + DUE + " order by referral_id",
                row -> new Over(row.getLong(1), row.getString(2), row.getString(3)),
                act.countyId(),
                act.today());
        int expired = 0;
        for (Over over : due) {
            waiting.leaveWith(act, over.id()); // first: units are locked before referrals
            expired += expire(act, over);
        }
        return expired;
    }

    private static int expire(Act act, Over over) throws SQLException {
        int expired = act.change(
                "update referrals set state = 'expired', deferred_until = null, at = ?, actor = ?, action = 'expire'"
                        + DUE + " and referral_id = ?",
                act.now(),
                act.actor(),
                act.countyId(),
                act.today(),
                over.id());
        if (expired > 0) {
            Notices.tell(act, over.residentId(), null, Message.of("referral.notice.expired", over.department()));
        }
        return expired;
    }

    /**
     * Residents may choose another team: what is under way, and the tasks of a recovery, go with them. Returns how many referrals did.
     */
    public int followResidents(Act act) throws SQLException {
        return act.change(FOLLOW, act.now(), act.actor(), act.countyId(), act.today(), act.today(), act.countyId());
    }
}
