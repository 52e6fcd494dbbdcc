package org.tidalrounds.referral;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.tidalrounds.clinic.booking.Tokens;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.clinic.unit.BookingPolicy;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.county.PolicyParameter;

/** Opens a referral to who shows its reference and access code. */
@Singleton
public final class ReferralAccess {
    private final Acts acts;

    ReferralAccess(Acts acts) {
        this.acts = acts;
    }

    /**
     * Makes a new code; an older one is void.
     *
     * @return the code, which is nowhere else
     */
    public String issue(Act act, Referral referral) throws SQLException {
        String code = AccessCode.create();
        act.change(
                "update referrals set access_hash = ?, access_tries = 0, access_locked_until = null, at = ?, actor = ?,"
                        + " action = 'issue_code' where county_id = ? and referral_id = ?",
                Tokens.hash(AccessCode.normal(code)),
                act.now(),
                act.actor(),
                act.countyId(),
                referral.id());
        return code;
    }

    private record Known(long referralId, byte[] hash, boolean isLocked) {}

    /** @param refusal why it does not open */
    private record Tried(long referralId, Optional<Refusal> refusal) {
        static Tried refused(Refusal refusal) {
            return new Tried(0, Optional.of(refusal));
        }
    }

    /**
     * The referral behind a reference and code. Tries of one reference wait for each other, so that many sent at once are no more than
     * the policy allows. Only wrong codes are written down.
     *
     * @throws Refusal if they do not belong together, said alike for every cause, or the referral is locked
     */
    public long open(String countyId, String reference, String code) {
        Tried tried = acts.write(
                countyId,
                "access-code",
                act -> tryOnce(act, AccessCode.normal(reference), Tokens.hash(AccessCode.normal(code))));
        if (tried.refusal().isPresent()) {
            throw tried.refusal().get(); // after the commit, which keeps the count
        }
        return tried.referralId();
    }

    private static Tried tryOnce(Act act, String reference, byte[] hash) throws SQLException {
        Optional<Known> known = lock(act, reference);
        if (known.isEmpty()) {
            return Tried.refused(Refusal.of(HttpStatus.UNAUTHORIZED, "referral.wrong_code"));
        }
        if (known.get().isLocked()) {
            return Tried.refused(Refusal.tooMany("referral.code_locked"));
        }
        if (!MessageDigest.isEqual(known.get().hash(), hash)) {
            countWrong(act, known.get().referralId());
            return Tried.refused(Refusal.of(HttpStatus.UNAUTHORIZED, "referral.wrong_code"));
        }
        return new Tried(known.get().referralId(), Optional.empty());
    }

    /** Nobody waits for the disk because of a lock; a count that a crash loses is one more try. */
    private static Optional<Known> lock(Act act, String reference) throws SQLException {
        return act.find(
                "select referral_id, access_hash, coalesce(access_locked_until > ?, false),"
                        + " set_config('synchronous_commit', 'off', true) from referrals"
                        + " where county_id = ? and reference = ? and access_hash is not null for update",
                row -> new Known(row.getLong(1), row.getBytes(2), row.getBoolean(3)),
                act.now(),
                act.countyId(),
                reference);
    }

    /** The last allowed one locks; after the lock the count begins anew. */
    private static int countWrong(Act act, long referralId) throws SQLException {
        BookingPolicy policy = BookingPolicy.of(act);
        Instant until = act.at().plus(policy.minutes(PolicyParameter.REFERRAL_ACCESS_LOCK_MINUTES));
        return act.change(
                "update referrals set access_tries = (access_tries + 1) % ?::integer,"
                        + " access_locked_until = case when access_tries + 1 >= ? then ?::timestamptz else access_locked_until end,"
                        + " at = ?, actor = ?, action = 'wrong_code' where county_id = ? and referral_id = ?",
                policy.number(PolicyParameter.REFERRAL_ACCESS_TRIES),
                policy.number(PolicyParameter.REFERRAL_ACCESS_TRIES),
                Act.utc(until),
                act.now(),
                act.actor(),
                act.countyId(),
                referralId);
    }
}
