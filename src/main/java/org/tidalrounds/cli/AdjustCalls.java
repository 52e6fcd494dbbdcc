package org.tidalrounds.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** A coordinator's browser, as far as changing a draft goes: asks, sends what it saw, remembers the new revision. */
final class AdjustCalls {
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String roster;
    private final String bearer;
    private String etag = "";

    /**
     * @param roster URL of the roster
     */
    AdjustCalls(String roster, String bearer) {
        this.roster = roster;
        this.bearer = bearer;
    }

    JsonNode get(String path) {
        return send(path, "GET", BodyPublishers.noBody());
    }

    JsonNode send(String method, String path, Map<String, ?> body) {
        try {
            return send(path, method, BodyPublishers.ofString(JSON.writeValueAsString(body)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode send(String path, String method, HttpRequest.BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(roster + path))
                .header("Authorization", bearer)
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .method(method, body)
                .build();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(method + " " + path + ": " + answer.body());
            }
            JsonNode json = JSON.readTree(answer.body());
            if (json.has("revision")) {
                etag = "\"" + json.path("revision").asLong() + "\"";
            }
            return json;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
