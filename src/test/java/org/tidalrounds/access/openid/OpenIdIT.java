package org.tidalrounds.access.openid;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.access.Role;
import org.tidalrounds.web.ServedCounty;
import org.tidalrounds.web.Visitor;
import org.tidalrounds.web.Visitor.Answer;

class OpenIdIT {
    private static final String OPENID = "/api/sessions/openid";

    private static ServedCounty served;
    private static IdentityProvider provider;
    private static Visitor nobody;

    private final Map<String, Object> claims = new HashMap<>();
    private Answer departure;
    private Map<String, String> asked;

    @BeforeAll
    static void serve() {
        served = ServedCounty.withoutRoster();
        provider = new IdentityProvider();
        nobody = new Visitor(served.url());
        served.account(Role.COORDINATOR);
        Answer put = Visitor.of(served, Role.ADMINISTRATOR)
                .put(
                        "/api/counties/wushan/identity-provider",
                        Map.of("issuer", provider.issuer(), "clientId", "tidal", "clientSecret", "hush"));
        assertThat(put.status()).isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        provider.close();
        served.close();
    }

    @BeforeEach
    void leave() {
        departure = nobody.get(OPENID + "/start?county=wushan");
        asked = query(departure.header("Location"));
        claims.put("nonce", asked.getOrDefault("nonce", ""));
        claims.put("phone_number", "+86" + ServedCounty.phone(Role.COORDINATOR));
        claims.put("phone_number_verified", true);
    }

    @Test
    void aBrowserIsSentToTheProviderWithAChallenge() {
        assertThat(departure.status()).isEqualTo(303);
        assertThat(departure.header("Location")).startsWith(provider.issuer() + "/authorize?");
        assertThat(asked).containsEntry("code_challenge_method", "S256").containsEntry("client_id", "tidal");
    }

    @Test
    void whoeverTheProviderNamesComesBackSignedIn() {
        Answer back = comeBack();
        assertThat(back.header("Location")).isEqualTo("/");
        Answer session = nobody.with("Cookie", cookie(back)).post("/api/sessions/renewal", Map.of());
        assertThat(session.json().at("/account/roles/0").asText()).isEqualTo(Role.COORDINATOR);
        assertThat(provider.lastForm()).contains("code=the-code", "code_verifier=", "client_secret=hush");
    }

    @Test
    void aNumberThatTheProviderHasNotVerifiedOpensNothing() {
        claims.put("sub", "person-2");
        claims.put("phone_number_verified", false);
        assertThat(comeBack().header("Location")).isEqualTo("/?openid=refused");
    }

    @Test
    void aTokenForAnotherSignInOpensNothing() {
        claims.put("nonce", "of another");
        assertThat(comeBack().header("Location")).isEqualTo("/?openid=refused");
    }

    @Test
    void aTokenForAnotherServiceOpensNothing() {
        claims.put("aud", "somebody-else");
        assertThat(comeBack().header("Location")).isEqualTo("/?openid=refused");
    }

    @Test
    void aTokenOfAnotherProviderOpensNothing() {
        claims.put("iss", "http://localhost:1");
        assertThat(comeBack().header("Location")).isEqualTo("/?openid=refused");
    }

    @Test
    void aStateIsGoodOnce() {
        comeBack();
        assertThat(comeBack().header("Location")).isEqualTo("/?openid=refused");
    }

    @Test
    void anotherBrowserDoesNotComeBackWithTheState() {
        provider.say(claims);
        Answer back = nobody.get(OPENID + "/callback?code=the-code&state=" + asked.get("state"));
        assertThat(back.header("Location")).isEqualTo("/?openid=refused");
    }

    @Test
    void aCountyWithoutAProviderOffersNone() {
        assertThat(nobody.get(OPENID + "/offer?county=fengjie")
                        .json()
                        .path("available")
                        .asBoolean())
                .isFalse();
        assertThat(nobody.get(OPENID + "/start?county=fengjie").header("Location"))
                .isEqualTo("/?openid=refused");
    }

    @Test
    void theSecretIsNotTold() {
        Answer shown = Visitor.of(served, Role.ADMINISTRATOR).get("/api/counties/wushan/identity-provider");
        assertThat(shown.response().body()).contains("tidal").doesNotContain("hush");
    }

    private Answer comeBack() {
        provider.say(claims);
        return nobody.with("Cookie", cookie(departure))
                .get(OPENID + "/callback?code=the-code&state=" + asked.get("state"));
    }

    private static String cookie(Answer answer) {
        return answer.response().headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .filter(cookie -> !cookie.endsWith("="))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> query(String address) {
        Map<String, String> query = new HashMap<>();
        for (String pair : URI.create(address).getRawQuery().split("&")) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return query;
    }
}
