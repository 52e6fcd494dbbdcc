package org.tidalrounds.push.channel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.tidalrounds.push.device.ChannelName;

/**
 * The county's own gateway, which passes alerts on to WeChat or to the push of a phone's maker. Requests are signed as Standard
 * Webhooks (standardwebhooks.com) has it; {@code webhook-id} is the same when an alert comes again.
 */
@Singleton
final class WebhookChannel implements Channel {
    private static final String MAC = "HmacSHA256";
    private static final int BATCH = 50;
    private static final int LONGEST_NAME = 200;

    private final PushSettings settings;
    private final Clock clock;
    private final HttpAnswers answers;
    private final JsonMapper json = new JsonMapper();

    WebhookChannel(PushSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.answers = new HttpAnswers(settings.patience(), clock);
    }

    @Override
    public ChannelName name() {
        return ChannelName.WEBHOOK;
    }

    @Override
    public boolean isOn() {
        return !settings.webhookUrl().isEmpty();
    }

    @Override
    public Optional<String> findFlaw(String address) {
        return address.isBlank() || address.length() > LONGEST_NAME ? Optional.of("push.no_name") : Optional.empty();
    }

    @Override
    public int batch() {
        return BATCH;
    }

    @Override
    public List<Answer> send(List<Envelope> envelopes) {
        return answers.all(envelopes.stream().map(this::request).toList());
    }

    private HttpRequest request(Envelope envelope) {
        String id = envelope.alert().id() + "-" + envelope.deviceId();
        String at = Long.toString(clock.instant().getEpochSecond());
        String body = body(envelope);
        return HttpRequest.newBuilder(URI.create(settings.webhookUrl()))
                .timeout(settings.patience())
                .header("Content-Type", "application/json")
                .header("webhook-id", id)
                .header("webhook-timestamp", at)
                .header("webhook-signature", "v1," + signature(id + "." + at + "." + body))
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private String body(Envelope envelope) {
        try {
            return json.writeValueAsString(
                    Map.of("to", envelope.address(), "alert", envelope.alert().payload()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts make JSON", e);
        }
    }

    private String signature(String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(settings.webhookSecret()), MAC));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + MAC, e);
        }
    }
}
