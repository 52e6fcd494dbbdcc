package org.tidalrounds.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Answers as Firebase Cloud Messaging's HTTP v1 does, and as Google's token server, on this machine alone: for measurements and tests.
 * {@link Faults} says which messages fail, and how.
 */
public final class FirebaseStandIn implements AutoCloseable {
    private static final int THREADS = 32;
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Faults faults;
    private final Map<String, AtomicInteger> tries = new ConcurrentHashMap<>();
    private final Queue<JsonNode> asked = new ConcurrentLinkedQueue<>();
    private final Queue<JsonNode> accepted = new ConcurrentLinkedQueue<>();
    private final Queue<HttpExchange> unanswered = new ConcurrentLinkedQueue<>();
    private final AtomicInteger accessTokens = new AtomicInteger();

    static {
        // Or each answer waits 40 ms for an acknowledgement that the other side holds back.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private FirebaseStandIn(Faults faults) throws IOException {
        this.faults = faults;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/token", this::giveToken);
        server.createContext("/v1/projects/" + ServiceAccount.PROJECT + "/messages:send", this::take);
        server.start();
    }

    public static FirebaseStandIn start(Faults faults) throws IOException {
        return new FirebaseStandIn(faults);
    }

    /** Which fault a message meets. */
    public interface Faults {
        /**
         * Says what goes wrong.
         *
         * @param token the device's
         * @param attempt how often a message for the device has come, this one included
         */
        FirebaseFault of(String token, int attempt);
    }

    /** Where it listens. */
    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Every message that came, in order. */
    public List<JsonNode> asked() {
        return List.copyOf(asked);
    }

    /** The messages that went through, in order. */
    public List<JsonNode> accepted() {
        return List.copyOf(accepted);
    }

    /** How many access tokens were asked for. */
    public int accessTokens() {
        return accessTokens.get();
    }

    private void giveToken(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        String token = "access-" + accessTokens.incrementAndGet();
        answer(exchange, 200, "{\"access_token\":\"" + token + "\",\"expires_in\":3600,\"token_type\":\"Bearer\"}");
    }

    private void take(HttpExchange exchange) throws IOException {
        JsonNode message =
                JSON.readTree(exchange.getRequestBody().readAllBytes()).path("message");
        asked.add(message);
        String token = message.path("token").asText();
        int attempt = tries.computeIfAbsent(token, none -> new AtomicInteger()).incrementAndGet();
        FirebaseFault fault = faults.of(token, attempt);
        switch (fault) {
            case NONE -> {
                accepted.add(message);
                answer(
                        exchange,
                        200,
                        "{\"name\":\"projects/" + ServiceAccount.PROJECT + "/messages/" + attempt + "\"}");
            }
            case LOST_ANSWER -> {
                accepted.add(message);
                exchange.close();
            }
            case BROKEN -> exchange.close();
            case SLOW -> unanswered.add(exchange);
            default -> {
                fault.headers().forEach(exchange.getResponseHeaders()::add);
                answer(exchange, fault.status(), fault.body());
            }
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json; charset=UTF-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        unanswered.forEach(HttpExchange::close);
        server.stop(0);
        threads.shutdownNow();
    }
}
