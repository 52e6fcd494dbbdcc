package org.tidalrounds.push.channel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.push.PushSchema;
import org.tidalrounds.push.TestPushSettings;
import org.tidalrounds.push.channel.Answer.Outcome;

class WebhookChannelIT {
    private static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");
    private static final Alert ALERT = new Alert(
            "3f0c7a52-92a4-4c0b-a4a1-3d2f6cf0b111", "wushan", "leave", 0, false, "leave", NOW.plusSeconds(60));

    private StandInServer gateway;
    private WebhookChannel channel;

    @BeforeEach
    void start() throws IOException {
        gateway = new StandInServer();
        channel = new WebhookChannel(TestPushSettings.webhook(gateway.url()), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void theGatewayGetsNameAndAlert() throws IOException {
        channel.send(List.of(new Envelope(7, "wechat:o6_bm", ALERT)));
        JsonNode body = new JsonMapper().readTree(gateway.asked().get(0).body());
        assertThat(body.path("to").asText()).isEqualTo("wechat:o6_bm");
        assertThat(PushSchema.faults(body.path("alert"))).isEmpty();
    }

    @Test
    void theSignatureCoversIdTimeAndBody() throws Exception {
        channel.send(List.of(new Envelope(7, "wechat:o6_bm", ALERT)));
        StandInServer.Asked asked = gateway.asked().get(0);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(TestPushSettings.SECRET), "HmacSHA256"));
        String signed = ALERT.id() + "-7." + NOW.getEpochSecond() + "." + new String(asked.body(), UTF_8);
        assertThat(asked.header("webhook-signature"))
                .isEqualTo("v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8))));
    }

    @Test
    void anAlertThatComesAgainHasTheSameId() {
        channel.send(List.of(new Envelope(7, "wechat:o6_bm", ALERT)));
        channel.send(List.of(new Envelope(7, "wechat:o6_bm", ALERT)));
        assertThat(gateway.asked().stream()
                        .map(asked -> asked.header("webhook-id"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void aGatewayThatIsDownIsTriedAgainLater() {
        gateway.close();
        assertThat(channel.send(List.of(new Envelope(7, "wechat:o6_bm", ALERT))))
                .extracting(Answer::outcome)
                .containsExactly(Outcome.LATER);
    }
}
