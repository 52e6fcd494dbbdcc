package org.tidalrounds.access.openid;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Talks to identity providers. */
@Singleton
final class OpenIdClient {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /**
     * Where a provider does what (OpenID Connect Discovery 1.0, section 4).
     *
     * @throws OpenIdRefused if it does not say so, or says that it is another
     */
    JsonNode discover(Provider provider) throws OpenIdRefused {
        JsonNode metadata = tree(send(HttpRequest.newBuilder(
                        uri(provider.issuer().replaceFirst("/$", "") + "/.well-known/openid-configuration"))
                .build()));
        if (!metadata.path("issuer").asText().equals(provider.issuer())) {
            throw new OpenIdRefused("the provider says that it is " + metadata.path("issuer"));
        }
        return metadata;
    }

    /** The provider's keys, as a JWK set. */
    String keys(JsonNode metadata) throws OpenIdRefused {
        return send(
                HttpRequest.newBuilder(uri(metadata.path("jwks_uri").asText())).build());
    }

    /** The ID token for a code (OpenID Connect Core 1.0, section 3.1.3, with PKCE). */
    String redeem(JsonNode metadata, Map<String, String> form) throws OpenIdRefused {
        HttpRequest request = HttpRequest.newBuilder(
                        uri(metadata.path("token_endpoint").asText()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form)))
                .build();
        return tree(send(request)).path("id_token").asText();
    }

    static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static URI uri(String text) throws OpenIdRefused {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new OpenIdRefused("the provider names an address that is none", e);
        }
    }

    private String send(HttpRequest request) throws OpenIdRefused {
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new OpenIdRefused("the provider answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException | IllegalArgumentException e) {
            throw new OpenIdRefused("the provider does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OpenIdRefused("interrupted", e);
        }
    }

    private static JsonNode tree(String text) throws OpenIdRefused {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new OpenIdRefused("the provider answers no JSON", e);
        }
    }
}
