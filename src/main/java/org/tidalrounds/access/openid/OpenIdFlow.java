package org.tidalrounds.access.openid;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidalrounds.access.account.Account;
import org.tidalrounds.access.session.CountyToken;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;

/** The authorization code flow with PKCE: to the provider with a state, and back with a code for that state, once. */
@Singleton
final class OpenIdFlow {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final CountyTransactions transactions;
    private final Providers providers;
    private final OpenIdClient client;
    private final IdTokens idTokens;
    private final Identities identities;
    private final Clock clock;

    OpenIdFlow(
            CountyTransactions transactions,
            Providers providers,
            OpenIdClient client,
            IdTokens idTokens,
            Identities identities,
            Clock clock) {
        this.transactions = transactions;
        this.providers = providers;
        this.client = client;
        this.idTokens = idTokens;
        this.identities = identities;
        this.clock = clock;
    }

    /** Where to send a browser, and the state to expect back from it. */
    record Departure(String address, String state) {}

    private record Flow(String nonce, String verifier) {}

    Departure begin(String countyId, String redirectUri) throws OpenIdRefused {
        Provider provider = provider(countyId);
        JsonNode metadata = client.discover(provider);
        CountyToken state = CountyToken.make(countyId);
        Flow flow = new Flow(
                CountyToken.make(countyId).secret(), CountyToken.make(countyId).secret());
        store(state, flow);
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", provider.clientId());
        query.put("redirect_uri", redirectUri);
        query.put("scope", "openid phone");
        query.put("state", state.written());
        query.put("nonce", flow.nonce());
        query.put("code_challenge", challenge(flow.verifier()));
        query.put("code_challenge_method", "S256");
        String endpoint = metadata.path("authorization_endpoint").asText();
        String joint = endpoint.contains("?") ? "&" : "?";
        return new Departure(endpoint + joint + OpenIdClient.encoded(query), state.written());
    }

    /** The account of whoever comes back with a code. */
    Account finish(CountyToken state, String code, String redirectUri) throws OpenIdRefused {
        Flow flow = take(state);
        Provider provider = provider(state.countyId());
        JsonNode metadata = client.discover(provider);
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", redirectUri);
        form.put("client_id", provider.clientId());
        form.put("code_verifier", flow.verifier());
        if (!provider.clientSecret().isEmpty()) {
            form.put("client_secret", provider.clientSecret());
        }
        String token = client.redeem(metadata, form);
        JWTClaimsSet claims = idTokens.check(token, client.keys(metadata), provider, flow.nonce());
        return identities
                .find(state.countyId(), claims)
                .orElseThrow(() -> new OpenIdRefused("the provider names somebody who has no account here"));
    }

    private Provider provider(String countyId) throws OpenIdRefused {
        Optional<Provider> provider = providers.find(countyId);
        return provider.orElseThrow(() -> new OpenIdRefused("the county has no identity provider"));
    }

    private void store(CountyToken state, Flow flow) {
        transactions.write(state.countyId(), connection -> {
            Rows.change(
                    connection,
                    "delete from openid_flows where county_id = ? and ends_at < ?::timestamptz",
                    state.countyId(),
                    clock.instant().toString());
            return Rows.change(
                    connection,
                    "insert into openid_flows (county_id, state_hash, nonce, verifier, ends_at) values (?, ?, ?, ?, ?::timestamptz)",
                    state.countyId(),
                    state.hash(),
                    flow.nonce(),
                    flow.verifier(),
                    clock.instant().plus(PATIENCE).toString());
        });
    }

    private Flow take(CountyToken state) throws OpenIdRefused {
        List<Flow> flows = transactions.write(
                state.countyId(),
                connection -> Rows.list(
                        connection,
                        "delete from openid_flows where county_id = ? and state_hash = ? and ends_at > ?::timestamptz"
                                + " returning nonce, verifier",
                        List.of(state.countyId(), state.hash(), clock.instant().toString()),
                        row -> new Flow(row.getString(1), row.getString(2))));
        return flows.stream().findFirst().orElseThrow(() -> new OpenIdRefused("nobody left with this state"));
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
