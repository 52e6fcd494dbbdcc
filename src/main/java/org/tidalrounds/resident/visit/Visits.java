package org.tidalrounds.resident.visit;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.access.session.AccessTokens;
import org.tidalrounds.access.session.CountyToken;
import org.tidalrounds.access.session.PageSessions;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.referral.Reader;
import org.tidalrounds.referral.Referrals;

/** Keeps visits: the browser has a token, the database its hash. Each request asks anew whether the session still runs. */
@Singleton
public final class Visits {
    /** A phone at home. */
    static final Duration SIGNED_IN_LIFE = Duration.ofDays(14);
    /** A slip may be read on somebody else's phone. */
    static final Duration BY_CODE_LIFE = Duration.ofHours(1);

    private final Acts acts;
    private final PageSessions sessions;
    private final Referrals referrals;

    Visits(Acts acts, PageSessions sessions, Referrals referrals) {
        this.acts = acts;
        this.sessions = sessions;
        this.referrals = referrals;
    }

    private record Row(@Nullable String sessionId, @Nullable Long referralId) {}

    /** A visit of who signed in. */
    public CountyToken begin(AccessTokens.Proven session) {
        return acts.write(
                session.countyId(), "resident", act -> insert(act, session.sessionId(), null, SIGNED_IN_LIFE));
    }

    /** A visit of who showed a referral's access code. */
    public CountyToken begin(String countyId, long referralId) {
        return acts.write(countyId, "resident", act -> insert(act, null, referralId, BY_CODE_LIFE));
    }

    /** Visits that are over go when somebody begins one. */
    private static CountyToken insert(Act act, @Nullable String session, @Nullable Long referral, Duration life)
            throws SQLException {
        CountyToken token = CountyToken.make(act.countyId());
        act.change("delete from resident_visits where county_id = ? and ends_at < ?", act.countyId(), act.now());
        act.change(
                "insert into resident_visits (county_id, token_hash, session_id, referral_id, ends_at) values (?, ?, ?, ?, ?)",
                act.countyId(),
                token.hash(),
                session,
                referral,
                Act.utc(act.at().plus(life)));
        return token;
    }

    /** Whose visit a token stands for; empty if it is over. */
    public Optional<Visit> find(CountyToken token) {
        Optional<Row> row = acts.read(
                token.countyId(),
                act -> act.find(
                        "select session_id, referral_id from resident_visits where county_id = ? and token_hash = ? and ends_at > ?",
                        found -> new Row(found.getString(1), found.getObject(2, Long.class)),
                        token.countyId(),
                        token.hash(),
                        act.now()));
        return row.flatMap(visit -> visit.sessionId() == null
                ? byCode(token.countyId(), visit.referralId())
                : signedIn(new AccessTokens.Proven(token.countyId(), visit.sessionId())));
    }

    private Optional<Visit> signedIn(AccessTokens.Proven session) {
        return sessions.find(session)
                .filter(caller -> caller.has(Role.RESIDENT))
                .flatMap(caller -> caller.residentId().map(resident -> visit(caller, resident, session)));
    }

    private static Visit visit(Caller caller, String resident, AccessTokens.Proven session) {
        return new Visit(caller.countyId(), resident, caller.accountId(), Optional.empty(), Optional.of(session));
    }

    private Optional<Visit> byCode(String countyId, @Nullable Long referralId) {
        if (referralId == null) {
            return Optional.empty();
        }
        String resident = acts.read(
                countyId, act -> referrals.get(act, referralId, Reader.CODE).residentId());
        return Optional.of(
                new Visit(countyId, resident, "referral-" + referralId, Optional.of(referralId), Optional.empty()));
    }

    /** Ends a visit, and the session with it. */
    public void end(CountyToken token) {
        find(token).flatMap(Visit::session).ifPresent(sessions::end);
        acts.write(
                token.countyId(),
                "resident",
                act -> act.change(
                        "delete from resident_visits where county_id = ? and token_hash = ?",
                        token.countyId(),
                        token.hash()));
    }
}
