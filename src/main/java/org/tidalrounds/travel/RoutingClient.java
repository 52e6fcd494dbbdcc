package org.tidalrounds.travel;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.tidalrounds.language.Message;

/** GET with a time limit for the whole answer, a bounded size and a few tries. */
final class RoutingClient {
    private static final Set<Integer> TRY_AGAIN = Set.of(429, 502, 503, 504);
    private static final int MAX_TRIES = 3;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    /** A table of 100 x 100 cells, twice, takes some 200 kB. */
    private static final long MAX_BYTES = 16L << 20;

    private final HttpClient http;
    private final URI url;
    private final Duration limit;
    private final Pause pause;

    /** Waits between two tries. */
    interface Pause {
        void lasting(Duration duration) throws InterruptedException;
    }

    /**
     * @param url the service as its owner knows it, for messages
     * @param limit for one try
     */
    RoutingClient(URI url, Duration limit, Pause pause) {
        this.http = HttpClient.newBuilder().connectTimeout(limit).build();
        this.url = url;
        this.limit = limit;
        this.pause = pause;
    }

    /**
     * The answer, whatever its status, unless the status or the network asks to try again.
     *
     * @throws TravelUnavailable if the last try failed as well
     */
    HttpResponse<byte[]> get(URI question) {
        try {
            return tryRepeatedly(HttpRequest.newBuilder(question).build());
        } catch (IOException e) {
            throw new TravelUnavailable(
                    Message.of("travel.service_unreachable", url, MAX_TRIES, String.valueOf(e.getMessage())), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TravelUnavailable(Message.of("travel.service_interrupted", url), e);
        }
    }

    private HttpResponse<byte[]> tryRepeatedly(HttpRequest request) throws IOException, InterruptedException {
        Duration wait = FIRST_PAUSE;
        for (int tries = 1; ; tries++) {
            try {
                return send(request);
            } catch (Busy e) {
                if (tries == MAX_TRIES) {
                    throw e;
                }
                pause.lasting(e.asked.orElse(wait));
            } catch (IOException e) {
                if (tries == MAX_TRIES) {
                    throw e;
                }
                pause.lasting(wait);
            }
            wait = wait.multipliedBy(2);
        }
    }

    /** The request's own timeout ends with the headers; this one covers the body as well. */
    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> response = http.sendAsync(request, head -> new BoundedBody(MAX_BYTES));
        try {
            return unlessBusy(response.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause()), e);
        } catch (TimeoutException e) {
            throw new IOException("no answer in " + limit.toMillis() + " ms", e);
        } finally {
            response.cancel(true);
        }
    }

    private static <T> HttpResponse<T> unlessBusy(HttpResponse<T> response) throws Busy {
        if (!TRY_AGAIN.contains(response.statusCode())) {
            return response;
        }
        throw new Busy(
                response.statusCode(),
                response.headers()
                        .firstValue("Retry-After")
                        .filter(value -> value.matches("\\d{1,9}"))
                        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                        .map(asked -> asked.compareTo(LONGEST_PAUSE) < 0 ? asked : LONGEST_PAUSE));
    }

    /** The service asks to come back later. */
    private static final class Busy extends IOException {
        private static final long serialVersionUID = 1;
        private final transient Optional<Duration> asked;

        Busy(int status, Optional<Duration> asked) {
            super("HTTP " + status);
            this.asked = asked;
        }
    }
}
