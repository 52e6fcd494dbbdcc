package org.tidalrounds.referral;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.county.person.ResidentErased;

/** Erases what referrals say in words, which is of health. Open ones are withdrawn; states, days and departments stay for counts. */
@Singleton
final class ErasedPatient implements ApplicationEventListener<ResidentErased>, Ordered {
    private static final String THEIRS =
            " where county_id = ? and referral_id in (select referral_id from referrals where county_id = ? and resident_id = ?)";

    private final Clock clock;

    ErasedPatient(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(ResidentErased event) {
        try {
            erase(new Act(event.connection(), event.countyId(), event.actor(), clock.instant()), event.residentId());
        } catch (SQLException e) {
            throw new IllegalStateException("the referrals of " + event.residentId() + " cannot be erased", e);
        }
    }

    private static void erase(Act act, String resident) throws SQLException {
        act.change(
                "update referrals set state = 'withdrawn', deferred_until = null, at = ?, actor = ?, action = 'erase'"
                        + " where county_id = ? and resident_id = ? and state in ('draft', 'sent', 'accepted', 'deferred')",
                act.now(),
                act.actor(),
                act.countyId(),
                resident);
        act.change(
                "update referrals set complaint = '', plan = '', note = '', access_hash = null, at = ?, actor = ?, action = 'erase'"
                        + " where county_id = ? and resident_id = ?",
                act.now(),
                act.actor(),
                act.countyId(),
                resident);
        act.change("delete from referral_attachments" + THEIRS, act.countyId(), act.countyId(), resident);
        act.change(
                "update follow_ups set task = '', note = '', state = case state when 'due' then 'cancelled' else state end, actor = ?"
                        + THEIRS,
                act.actor(),
                act.countyId(),
                act.countyId(),
                resident);
    }

    /** After bookings, which lead their referrals back to accepted. */
    @Override
    public int getOrder() {
        return 2;
    }
}
