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

    private record Try(long referralId, byte[] hash, boolean isLocked) {}

    /**
     * The referral behind a reference and code. Only wrong codes are written down. Guesses sent all at once are compared before the lock,
     * but of 80 bits they find nothing.
     *
     * @throws Refusal if they do not belong together, said alike for every cause, or the referral is locked
     */
    public long open(String countyId, String reference, String code) {
        String known = AccessCode.normal(reference);
        Try tried = acts.read(countyId, act -> find(act, known))
                .orElseThrow(() -> Refusal.of(HttpStatus.UNAUTHORIZED, "referral.wrong_code"));
        if (tried.isLocked()) {
            throw Refusal.tooMany("referral.code_locked");
        }
        if (!MessageDigest.isEqual(tried.hash(), Tokens.hash(AccessCode.normal(code)))) {
            acts.write(countyId, "access-code", act -> countWrong(act, tried.referralId()));
            throw Refusal.of(HttpStatus.UNAUTHORIZED, "referral.wrong_code");
        }
        return tried.referralId();
    }

    private static Optional<Try> find(Act act, String reference) throws SQLException {
        return act.find(
                "select referral_id, access_hash, coalesce(access_locked_until > ?, false) from referrals"
                        + " where county_id = ? and reference = ? and access_hash is not null",
                row -> new Try(row.getLong(1), row.getBytes(2), row.getBoolean(3)),
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
