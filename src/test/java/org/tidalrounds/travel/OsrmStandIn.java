package org.tidalrounds.travel;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidalrounds.county.Place;

/**
 * Answers OSRM's table protocol on a local port. Place k lies at longitude 100 + k / 100; driving from k to l takes
 * 600 k + 60 l seconds and 1000 (k + l) metres. Scripted answers come first, in order.
 */
final class OsrmStandIn implements AutoCloseable {
    final List<URI> questions = new CopyOnWriteArrayList<>();
    private final Queue<Scripted> scripted = new ConcurrentLinkedQueue<>();
    private final HttpServer server;
    private final int maxCoordinates;

    /** An answer instead of the computed one; with a status of 0 there is none at all. */
    private record Scripted(int status, Map<String, String> headers, String body) {}

    OsrmStandIn(int maxCoordinates) {
        this.maxCoordinates = maxCoordinates;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/table/v1/driving/", this::handle);
        server.start();
    }

    static Place place(int k) {
        return Places.village("P" + k, 31, 100 + k / 100.0);
    }

    URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    OsrmStandIn then(int status, String body) {
        return then(status, Map.of(), body);
    }

    OsrmStandIn then(int status, Map<String, String> headers, String body) {
        scripted.add(new Scripted(status, headers, body));
        return this;
    }

    OsrmStandIn thenSilence() {
        return then(0, "");
    }

    private void handle(HttpExchange exchange) throws IOException {
        questions.add(exchange.getRequestURI());
        Scripted answer = scripted.poll();
        if (answer == null) {
            answer = computed(exchange.getRequestURI());
        }
        if (answer.status == 0) {
            return;
        }
        answer.headers.forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status, 0);
        try (exchange) {
            exchange.getResponseBody().write(answer.body.getBytes(StandardCharsets.UTF_8));
        }
    }

    private Scripted computed(URI question) {
        String path = question.getPath();
        List<Long> places = Stream.of(path.substring(path.lastIndexOf('/') + 1).split(";"))
                .map(lonLat -> Math.round((Double.parseDouble(lonLat.split(",")[0]) - 100) * 100))
                .toList();
        if (places.size() > maxCoordinates) {
            return new Scripted(400, Map.of(), "{\"code\":\"TooBig\",\"message\":\"Too many table coordinates\"}");
        }
        List<Long> sources = chosen(question, "sources", places);
        List<Long> destinations = chosen(question, "destinations", places);
        String waypoint = "{\"distance\":0,\"name\":\"\",\"location\":[100,31]}";
        return new Scripted(
                200,
                Map.of(),
                "{\"code\":\"Ok\",\"durations\":%s,\"distances\":%s,\"sources\":[%s],\"destinations\":[%s]}"
                        .formatted(
                                table(sources, destinations, 600, 60),
                                table(sources, destinations, 1000, 1000),
                                String.join(",", Collections.nCopies(sources.size(), waypoint)),
                                String.join(",", Collections.nCopies(destinations.size(), waypoint))));
    }

    private static List<Long> chosen(URI question, String key, List<Long> places) {
        String indices = Stream.of(question.getQuery().split("&"))
                .filter(item -> item.startsWith(key + "="))
                .findFirst()
                .orElseThrow()
                .substring(key.length() + 1);
        return Stream.of(indices.split(";"))
                .map(Integer::parseInt)
                .map(places::get)
                .toList();
    }

    private static String table(List<Long> sources, List<Long> destinations, int perSource, int perDestination) {
        return sources.stream()
                .map(from -> destinations.stream()
                        .map(to -> String.valueOf(from.equals(to) ? 0 : perSource * from + perDestination * to))
                        .collect(Collectors.joining(",", "[", "]")))
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
