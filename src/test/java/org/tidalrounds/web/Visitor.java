package org.tidalrounds.web;

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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks a service over HTTP, as a phone does. */
public final class Visitor {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final String url;
    private final List<String> headers = new ArrayList<>();

    public Visitor(String url) {
        this.url = url;
    }

    /** Somebody of a role in the county served. */
    public static Visitor of(ServedCounty served, String role) {
        return new Visitor(served.url()).with("Authorization", served.bearer(role));
    }

    public Visitor with(String header, String value) {
        Visitor more = new Visitor(url);
        more.headers.addAll(headers);
        more.headers.addAll(List.of(header, value));
        return more;
    }

    /** What it sends with each request. */
    public Map<String, String> headers() {
        Map<String, String> sent = new LinkedHashMap<>();
        for (int i = 0; i < headers.size(); i += 2) {
            sent.put(headers.get(i), headers.get(i + 1));
        }
        return sent;
    }

    /** An answer: its status, and its body read as JSON or missing. */
    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException e) {
                throw new UncheckedIOException(response.body(), e);
            }
        }

        /** What the field of this name says. */
        public String text(String field) {
            return json().path(field).asText();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    public Answer post(String path, Map<String, ?> body) {
        return send("POST", path, json(body));
    }

    public Answer put(String path, Map<String, ?> body) {
        return send("PUT", path, json(body));
    }

    public Answer patch(String path, Map<String, ?> body) {
        return send("PATCH", path, json(body));
    }

    /** Sends a text as it is. */
    public Answer post(String path, String type, String body) {
        return send("POST", path, type, BodyPublishers.ofString(body));
    }

    private Answer send(String method, String path, HttpRequest.BodyPublisher body) {
        return send(method, path, "application/json", body);
    }

    private Answer send(String method, String path, String type, HttpRequest.BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", type)
                .method(method, body);
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.BodyPublisher json(Map<String, ?> body) {
        try {
            return BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
