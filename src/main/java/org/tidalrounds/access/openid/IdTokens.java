package org.tidalrounds.access.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Clock;
import java.util.Date;
import java.util.Set;

/** Checks ID tokens: signed by the provider, for us, for this sign-in, and not run out (OpenID Connect Core 1.0, 3.1.3.7). */
@Singleton
final class IdTokens {
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private final Clock clock;

    IdTokens(Clock clock) {
        this.clock = clock;
    }

    /**
     * What a token says.
     *
     * @param keys of the provider, as a JWK set
     */
    JWTClaimsSet check(String token, String keys, Provider provider, String nonce) throws OpenIdRefused {
        try {
            DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
            processor.setJWSKeySelector(
                    new JWSVerificationKeySelector<>(ALGORITHMS, new ImmutableJWKSet<>(JWKSet.parse(keys))));
            JWTClaimsSet exact = new JWTClaimsSet.Builder()
                    .issuer(provider.issuer())
                    .claim("nonce", nonce)
                    .build();
            processor.setJWTClaimsSetVerifier(
                    new ClaimsVerifier(provider.clientId(), exact, Set.of("sub", "exp", "iat")));
            return processor.process(token, null);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new OpenIdRefused("the provider's token does not hold", e);
        }
    }

    /** Reads the injected clock. */
    private final class ClaimsVerifier extends DefaultJWTClaimsVerifier<SecurityContext> {
        ClaimsVerifier(String audience, JWTClaimsSet exact, Set<String> required) {
            super(audience, exact, required);
        }

        @Override
        protected Date currentTime() {
            return Date.from(clock.instant());
        }
    }
}
