package org.tidalrounds.push.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidalrounds.push.PushSchema;
import org.tidalrounds.push.TestPushSettings;
import org.tidalrounds.push.channel.Answer.Outcome;

/** Web Push against a push service on this machine, read by a browser that knows the RFCs alone. */
class WebPushChannelIT {
    private static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");
    private static final Alert ALERT = new Alert(
            "3f0c7a52-92a4-4c0b-a4a1-3d2f6cf0b111", "wushan", "call_out", 0, true, "call_out-3", NOW.plusSeconds(60));
    private static final KeyPair VAPID = TestBrowser.newKeys();

    private final TestBrowser browser = new TestBrowser();
    private StandInServer service;
    private WebPushChannel channel;

    @BeforeEach
    void start() throws IOException {
        service = new StandInServer();
        String secret = TestBrowser.base64(TestBrowser.number(((ECPrivateKey) VAPID.getPrivate()).getS()));
        channel = new WebPushChannel(
                TestPushSettings.webPush(TestBrowser.base64(TestBrowser.point(VAPID)), secret),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private Envelope envelope() {
        return new Envelope(1, browser.subscription(service.url() + "/push/1"), ALERT);
    }

    @Test
    void theBrowserReadsWhatTheContractSays() throws Exception {
        channel.send(List.of(envelope()));
        String text = browser.read(service.asked().get(0).body());
        assertThat(PushSchema.faults(new JsonMapper().readTree(text))).isEmpty();
        assertThat(text).contains(ALERT.id());
    }

    @Test
    void thePushServiceIsToldHowLongHowUrgentAndWhatItReplaces() {
        channel.send(List.of(envelope()));
        StandInServer.Asked asked = service.asked().get(0);
        assertThat(List.of(
                        asked.header("TTL"),
                        asked.header("Urgency"),
                        asked.header("Topic"),
                        asked.header("Content-Encoding")))
                .containsExactly("60", "high", "call_out-3", "aes128gcm");
    }

    @Test
    void thePushServiceKnowsUsByOurKey() throws Exception {
        channel.send(List.of(envelope()));
        String header = service.asked().get(0).header("Authorization");
        SignedJWT token = SignedJWT.parse(header.replaceAll("^vapid t=([^,]+),.*$", "$1"));
        JWSVerifier verifier = new ECDSAVerifier((ECPublicKey) VAPID.getPublic());
        assertThat(token.verify(verifier)).isTrue();
        assertThat(token.getJWTClaimsSet().getAudience()).containsExactly(service.url());
        assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo("mailto:push@example.org");
        assertThat(header).contains("k=" + TestBrowser.base64(TestBrowser.point(VAPID)));
    }

    @ParameterizedTest
    @CsvSource({
        "201, DELIVERED",
        "404, UNREGISTERED",
        "410, UNREGISTERED",
        "400, REFUSED",
        "413, REFUSED",
        "401, LATER",
        "403, LATER",
        "429, THROTTLED",
        "500, LATER",
        "503, LATER",
        "0, LATER"
    })
    void eachAnswerHasItsConsequence(int status, Outcome outcome) {
        service.answers(status, "");
        assertThat(channel.send(List.of(envelope())))
                .extracting(Answer::outcome)
                .containsExactly(outcome);
    }

    @Test
    void theTimeToWaitMayBeADate() {
        service.answers(429, "Tue, 01 Dec 2026 02:02:00 GMT");
        assertThat(channel.send(List.of(envelope())).get(0).retryAfter()).isEqualTo(Optional.of(Duration.ofMinutes(2)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://10.0.0.1/admin",
                "https://evil.example/push",
                "https://localhost.evil.example/1",
                "ftp://localhost/1",
                "not an address"
            })
    void onlyKnownPushServicesAreSentTo(String endpoint) {
        String address = browser.subscription(endpoint);
        assertThat(channel.findFlaw(address)).isPresent();
        assertThat(channel.send(List.of(new Envelope(1, address, ALERT))))
                .extracting(Answer::outcome)
                .containsExactly(Outcome.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "{\"endpoint\":\"http://localhost/1\",\"keys\":{\"p256dh\":\"AA\",\"auth\":\"AA\"}}"
            })
    void whatIsNoSubscriptionIsRefused(String address) {
        assertThat(channel.findFlaw(address)).contains("push.no_subscription");
    }

    @Test
    void oneThatIsRefusedDoesNotShiftTheAnswersOfTheOthers() {
        Envelope broken = new Envelope(2, "{}", ALERT);
        assertThat(channel.send(List.of(envelope(), broken, envelope())))
                .extracting(Answer::outcome)
                .containsExactly(Outcome.DELIVERED, Outcome.REFUSED, Outcome.DELIVERED);
    }
}
