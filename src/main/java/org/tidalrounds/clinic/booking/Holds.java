package org.tidalrounds.clinic.booking;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.BookingPolicy;
import org.tidalrounds.clinic.unit.UnitKey;
import org.tidalrounds.county.PolicyParameter;

/** S5: keeps a unit for somebody for a few minutes. Of all who try at once, the one whose update finds it free gets it. */
public final class Holds {
    static final String HOLD = """
            update units u set state = 'held', resident_id = ?, referral_id = ?, department = coalesce(?, o.department),
                hold_hash = ?, hold_until = least(?, case o.kind when 'session' then u.starts_at else u.ends_at end),
                at = ?, actor = ?, action = 'hold'
            from offers o
            where u.county_id = ? and u.offer_id = ? and u.number = ? and u.state = 'free'
                and o.county_id = u.county_id and o.offer_id = u.offer_id and o.state = 'open' and o.kind = ?
                and case o.kind when 'session' then u.starts_at else u.ends_at end > ?
                and (?::text is null or o.department in ('', ?))
                and (u.pool = 'open' or ?::bigint is not null)
                and (o.released_at is not null or o.release_at > ?)
                and (?::date is null or u.date < ?)
            returning u.hold_until
            """;
    static final String FREE_OWN_EXPIRED = """
            update units set state = 'free', resident_id = null, referral_id = null, department = null, hold_hash = null,
                hold_until = null, waiting_id = null, at = ?, actor = ?, action = 'expire'
            where county_id = ? and state = 'held' and hold_until <= ?
                and (referral_id = ? or resident_id = ? and referral_id is null)
            returning offer_id, number
            """;

    private Holds() {}

    /**
     * Holds a unit.
     *
     * @throws org.tidalrounds.clinic.unit.Refusal if it is taken, not for this claim, or the claimant holds one already
     */
    public static Hold hold(Act act, UnitKey unit, Claim claim) throws SQLException {
        return hold(act, unit, claim, Optional.empty());
    }

    /**
     * The same for a unit that shall take a booking's place, which then does not count as one more.
     *
     * @param instead the booking
     */
    public static Hold hold(Act act, UnitKey unit, Claim claim, Optional<Long> instead) throws SQLException {
        BookingPolicy policy = BookingPolicy.of(act);
        freeOwnExpired(act, claim);
        if (claim.bySelf()) {
            SelfBooking.refuseBlocked(act, claim.residentId());
        }
        Hold wish =
                new Hold(unit, Tokens.create(), act.at().plus(policy.minutes(PolicyParameter.BOOKING_HOLD_MINUTES)));
        @Nullable
        LocalDate lastDay = claim.isOrdinary() && claim.bySelf()
                ? act.today().plusDays(policy.number(PolicyParameter.BOOKING_DAYS_AHEAD))
                : null;
        Optional<Hold> hold = take(act, claim, wish, lastDay);
        if (hold.isEmpty()) {
            boolean isReleased = Release.releaseIfDue(act, unit.offerId());
            boolean isExpired = Expiry.expire(act, unit);
            hold = isReleased || isExpired ? take(act, claim, wish, lastDay) : hold;
        }
        if (hold.isEmpty()) {
            throw Obstacle.of(act, unit, claim, Optional.ofNullable(lastDay));
        }
        if (claim.isOrdinary() && claim.bySelf()) {
            SelfBooking.countHold(act, claim.residentId(), policy, instead);
        }
        return hold.get();
    }

    private static void freeOwnExpired(Act act, Claim claim) throws SQLException {
        List<UnitKey> freed = act.list(
                FREE_OWN_EXPIRED,
                row -> new UnitKey(row.getString(1), row.getInt(2)),
                act.now(),
                act.actor(),
                act.countyId(),
                act.now(),
                claim.referralId().orElse(null),
                claim.isOrdinary() ? claim.residentId() : null);
        if (!freed.isEmpty()) {
            WaitSweep.lapseUnanswered(act);
        }
        for (UnitKey unit : freed) {
            WaitList.offer(act, unit);
        }
    }

    /** The hold as it was taken: it ends when the unit's time comes, if that is earlier than wished. */
    private static Optional<Hold> take(Act act, Claim claim, Hold wish, @Nullable LocalDate lastDay)
            throws SQLException {
        @Nullable String department = claim.department().orElse(null);
        @Nullable Long referral = claim.referralId().orElse(null);
        return act.find(
                HOLD,
                row -> new Hold(wish.unit(), wish.token(), row.getTimestamp(1).toInstant()),
                claim.residentId(),
                referral,
                department,
                Tokens.hash(wish.token()),
                Act.utc(wish.until()),
                act.now(),
                act.actor(),
                act.countyId(),
                wish.unit().offerId(),
                wish.unit().number(),
                claim.kind().code(),
                act.now(),
                department,
                department,
                referral,
                act.now(),
                lastDay,
                lastDay);
    }

    /** Whether the token still holds the unit. */
    public static boolean stands(Act act, UnitKey unit, String token) throws SQLException {
        return act.count(
                        "select count(*) from units where county_id = ? and offer_id = ? and number = ? and state = 'held'"
                                + " and hold_hash = ? and hold_until > ?",
                        act.countyId(),
                        unit.offerId(),
                        unit.number(),
                        Tokens.hash(token),
                        act.now())
                == 1;
    }

    /** Gives a held unit back. Nothing happens if the token's hold is over. */
    public static void giveBack(Act act, UnitKey unit, String token) throws SQLException {
        if (Expiry.free(act, unit, "give_back", "and hold_hash = ?", Tokens.hash(token))) {
            WaitList.offer(act, unit);
        }
    }
}
