package org.tidalrounds.push.channel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.zerodeplibs.webpush.PushSubscription;
import com.zerodeplibs.webpush.VAPIDKeyPair;
import com.zerodeplibs.webpush.httpclient.PreparerBuilder;
import com.zerodeplibs.webpush.httpclient.StandardHttpClientRequestPreparer;
import jakarta.inject.Singleton;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.push.channel.Answer.Outcome;
import org.tidalrounds.push.device.ChannelName;

/** Web Push for browsers and installed web applications: RFC 8030, encrypted as RFC 8291 says, identified as RFC 8292 says. */
@Singleton
final class WebPushChannel implements Channel {
    private static final int BATCH = 100;
    private static final int TOKEN_HOURS = 12;

    private final PushSettings settings;
    private final Clock clock;
    private final HttpAnswers answers;
    private final JsonMapper json = new JsonMapper();
    private @Nullable VAPIDKeyPair keys;

    WebPushChannel(PushSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.answers = new HttpAnswers(settings.patience(), clock);
    }

    @Override
    public ChannelName name() {
        return ChannelName.WEB_PUSH;
    }

    @Override
    public boolean isOn() {
        return !settings.vapidPublic().isEmpty();
    }

    @Override
    public Optional<String> findFlaw(String address) {
        return WebPushSubscription.find(address, settings.webPushHosts()).isPresent()
                ? Optional.empty()
                : Optional.of("push.no_subscription");
    }

    @Override
    public int batch() {
        return BATCH;
    }

    @Override
    public List<Answer> send(List<Envelope> envelopes) {
        List<HttpRequest> requests = new ArrayList<>();
        List<Integer> asked = new ArrayList<>();
        List<Answer> all = new ArrayList<>();
        for (Envelope envelope : envelopes) {
            // A push service may have been taken off the list since.
            all.add(Answer.of(Outcome.REFUSED, "no subscription"));
            WebPushSubscription.find(envelope.address(), settings.webPushHosts())
                    .ifPresent(subscription -> {
                        asked.add(all.size() - 1);
                        requests.add(request(subscription, envelope.alert()));
                    });
        }
        List<Answer> given = answers.all(requests);
        for (int i = 0; i < given.size(); i++) {
            all.set(asked.get(i), given.get(i));
        }
        return all;
    }

    private HttpRequest request(PushSubscription subscription, Alert alert) {
        PreparerBuilder<StandardHttpClientRequestPreparer> request = StandardHttpClientRequestPreparer.getBuilder();
        return (alert.urgent() ? request.urgencyHigh() : request.urgencyNormal())
                .pushSubscription(subscription)
                .vapidJWTExpiresAfter(TOKEN_HOURS, TimeUnit.HOURS)
                .vapidJWTSubject(settings.vapidContact())
                .pushMessage(text(alert))
                .ttl(alert.life(clock.instant()).toSeconds(), TimeUnit.SECONDS)
                .topic(alert.collapseKey())
                .build(keys())
                .toRequestBuilder()
                .timeout(settings.patience())
                .build();
    }

    private String text(Alert alert) {
        try {
            return json.writeValueAsString(alert.payload());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts make JSON", e);
        }
    }

    private synchronized VAPIDKeyPair keys() {
        VAPIDKeyPair read = keys == null ? VapidKeys.of(settings.vapidPublic(), settings.vapidPrivate()) : keys;
        keys = read;
        return read;
    }
}
