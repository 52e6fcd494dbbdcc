package org.tidalrounds.access.session;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.AccessSettings;
import org.tidalrounds.database.personal.Key;
import org.tidalrounds.database.personal.Keys;

/** Makes and reads access tokens: JWTs (HS256) that prove a session for a few minutes and say nothing of rights. */
@Singleton
public final class AccessTokens {
    private static final String ISSUER = "tidal-rounds";
    private static final String COUNTY = "county";
    private static final String PURPOSE = "tidal access tokens";

    private final Keys keys;
    private final AccessSettings settings;
    private final Clock clock;

    AccessTokens(Keys keys, AccessSettings settings, Clock clock) {
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    /** What a token proves. */
    public record Proven(String countyId, String sessionId) {}

    String make(String countyId, String sessionId) {
        Instant now = clock.instant();
        Key key = keys.current();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.id()).build(),
                new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .subject(sessionId)
                        .claim(COUNTY, countyId)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(settings.accessTokenLife())))
                        .build());
        try {
            token.sign(new MACSigner(key.derived(PURPOSE)));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("32 bytes sign a token", e);
        }
    }

    /** What a token proves now; empty if it is not one of ours, was changed, or has run out. */
    public Optional<Proven> find(String text) {
        try {
            SignedJWT token = SignedJWT.parse(text);
            return isSigned(token) ? proven(token.getJWTClaimsSet()) : Optional.empty();
        } catch (ParseException | JOSEException e) {
            return Optional.empty();
        }
    }

    private boolean isSigned(SignedJWT token) throws JOSEException {
        @Nullable String keyId = token.getHeader().getKeyID();
        Optional<Key> key = keyId == null ? Optional.empty() : keys.find(keyId);
        return key.isPresent()
                && token.getHeader().getAlgorithm().equals(JWSAlgorithm.HS256)
                && token.verify(new MACVerifier(key.get().derived(PURPOSE)));
    }

    private Optional<Proven> proven(JWTClaimsSet claims) throws ParseException {
        @Nullable Date end = claims.getExpirationTime();
        @Nullable String county = claims.getStringClaim(COUNTY);
        @Nullable String session = claims.getSubject();
        boolean holds = ISSUER.equals(claims.getIssuer())
                && end != null
                && clock.instant().isBefore(end.toInstant());
        return holds && county != null && session != null ? Optional.of(new Proven(county, session)) : Optional.empty();
    }
}
