package org.tidalrounds.roster.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Listens to a roster's events, as a page does. */
final class EventStream implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 30;
    private static final JsonMapper JSON = new JsonMapper();

    private final BlockingQueue<Told> told = new LinkedBlockingQueue<>();
    private final HttpResponse<Stream<String>> response;

    /** One event. */
    record Told(String id, JsonNode data) {
        String kind() {
            return data.path("kind").asText();
        }

        String text(String field) {
            return data.path(field).asText();
        }
    }

    /**
     * @param lastEventId empty for none
     */
    EventStream(String url, String bearer, String lastEventId) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .header("Accept", "text/event-stream")
                .header("Accept-Language", "en")
                .header("Authorization", bearer);
        if (!lastEventId.isEmpty()) {
            request.header("Last-Event-ID", lastEventId);
        }
        response = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofLines());
        if (status() == 200) {
            Thread reader = new Thread(this::read, "events");
            reader.setDaemon(true);
            reader.start();
        }
    }

    private void read() {
        String[] id = {""};
        try (Stream<String> lines = response.body()) {
            lines.forEach(line -> {
                if (line.startsWith("id: ")) {
                    id[0] = line.substring("id: ".length());
                } else if (line.startsWith("data: ")) {
                    told.add(new Told(id[0], tree(line.substring("data: ".length()))));
                }
            });
        } catch (UncheckedIOException e) {
            // Whoever closes the stream cuts it off.
            told.clear();
        }
        told.add(new Told("", JSON.createObjectNode().put("kind", "end")));
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int status() {
        return response.statusCode();
    }

    /** The next event; {@code end} when there are no more. */
    Told next() throws InterruptedException {
        Told next = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing was told for " + PATIENCE_SECONDS + " s");
        }
        return next;
    }

    /** The next event that tells more than where the roster stands. */
    Told nextNews() throws InterruptedException {
        Told next = next();
        return next.kind().equals("now") ? nextNews() : next;
    }

    @Override
    public void close() {
        response.body().close();
    }
}
