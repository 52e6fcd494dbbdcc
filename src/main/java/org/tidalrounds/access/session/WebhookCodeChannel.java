package org.tidalrounds.access.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micronaut.context.annotation.Property;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands codes to a gateway for text messages: a POST of {@code {"county", "phone", "code"}} to {@code TIDAL_CODE_WEBHOOK}. */
@Singleton
@Order(1)
final class WebhookCodeChannel implements CodeChannel {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookCodeChannel.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String url;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final JsonMapper json = new JsonMapper();

    WebhookCodeChannel(@Property(name = "tidal.code-webhook") String url) {
        this.url = url;
    }

    @Override
    public boolean serves(String countyId) {
        return !url.isEmpty();
    }

    @Override
    public void send(String countyId, String phone, String code) {
        try {
            String body = json.writeValueAsString(Map.of("county", countyId, "phone", phone, "code", code));
            HttpResponse<Void> answer = client.send(
                    HttpRequest.newBuilder(URI.create(url))
                            .timeout(PATIENCE)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.discarding());
            if (answer.statusCode() >= 300) {
                LOG.warn("the gateway for one-time codes answered {}", answer.statusCode());
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("words make JSON", e);
        } catch (IOException e) {
            LOG.warn(
                    "the gateway for one-time codes does not answer: {}",
                    e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
