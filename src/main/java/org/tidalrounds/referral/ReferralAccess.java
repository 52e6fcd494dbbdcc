package org.tidalrounds.referral;

import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    private record Try(long referralId, byte @Nullable [] hash, Optional<Instant> lockedUntil) {}

    /**
     * The referral behind a reference and code. A wrong try is counted in a transaction of its own, before anything is compared, so that
     * tries at once all count.
     *
     * @throws Refusal if they do not belong together, said alike for every cause, or the referral is locked
     */
    public long open(String countyId, String reference, String code) {
        Optional<Try> found = acts.write(countyId, "access-code", act -> count(act, AccessCode.normal(reference)));
        Try tried = found.orElseThrow(() -> Refusal.forbidden("referral.wrong_code"));
        boolean isRight = MessageDigest.isEqual(tried.hash(), Tokens.hash(AccessCode.normal(code)));
        if (tried.lockedUntil().isPresent()) {
            throw Refusal.tooMany("referral.code_locked");
        }
        if (!isRight) {
            throw Refusal.forbidden("referral.wrong_code");
        }
        acts.write(
                countyId,
                "access-code",
                act -> act.change(
                        "update referrals set access_tries = 0, at = ?, actor = ?, action = 'open_by_code'"
                                + " where county_id = ? and referral_id = ?",
                        act.now(),
                        act.actor(),
                        countyId,
                        tried.referralId()));
        return tried.referralId();
    }

    /** Counts the try; the one after the last allowed finds the referral locked, and the count begins anew after the lock. */
    private static Optional<Try> count(Act act, String reference) throws SQLException {
        BookingPolicy policy = BookingPolicy.of(act);
        int most = policy.number(PolicyParameter.REFERRAL_ACCESS_TRIES);
        Instant until = act.at().plus(policy.minutes(PolicyParameter.REFERRAL_ACCESS_LOCK_MINUTES));
        return act.find(
                "update referrals set"
                        + " access_tries = case when access_locked_until <= ? then 1 else access_tries + 1 end,"
                        + " access_locked_until = case when access_locked_until > ? then access_locked_until"
                        + " when access_locked_until is null and access_tries >= ? then ?::timestamptz end,"
                        + " at = ?, actor = ?, action = 'try_code'"
                        + " where county_id = ? and reference = ? and access_hash is not null"
                        + " returning referral_id, access_hash, access_locked_until",
                row -> new Try(
                        row.getLong(1),
                        row.getBytes(2),
                        Optional.ofNullable(row.getTimestamp(3)).map(moment -> moment.toInstant())),
                act.now(),
                act.now(),
                most,
                Act.utc(until),
                act.now(),
                act.actor(),
                act.countyId(),
                reference);
    }
}
