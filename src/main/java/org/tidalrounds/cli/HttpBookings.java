package org.tidalrounds.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

/** Residents who each hold and book a slot over HTTP, with the reference and access code of a referral. */
final class HttpBookings {
    private static final String ACCESS = "/api/counties/http/referral-access/";
    private static final int CREATED = 201;

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final String url;
    private final int slots;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    HttpBookings(String url, int slots) {
        this.url = url;
        this.slots = slots;
    }

    /** @param warmUp seconds of the same load that do not count: the service compiles itself during them */
    BenchFigures run(int clients, int warmUp, int seconds) {
        load(clients, warmUp);
        refused.set(0);
        return BenchFigures.of(load(clients, seconds), seconds, refused.get());
    }

    private long[] load(int clients, int seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<LongStream.Builder> latencies = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            LongStream.Builder own = LongStream.builder();
            latencies.add(own);
            threads.add(new Thread(() -> bookUntil(end, own)));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            join(thread);
        }
        return latencies.stream().flatMapToLong(LongStream.Builder::build).toArray();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void bookUntil(long end, LongStream.Builder latencies) {
        int number = next.getAndIncrement();
        while (System.nanoTime() < end && number < slots) {
            long start = System.nanoTime();
            if (book(number)) {
                latencies.add(System.nanoTime() - start);
            } else {
                refused.incrementAndGet();
            }
            number = next.getAndIncrement();
        }
    }

    private boolean book(int number) {
        String slot = "S-" + number / 20 + "." + (number % 20 + 1);
        String known = "{\"reference\":\"R%d\",\"accessCode\":\"%s\",\"slot\":\"%s\""
                .formatted(number + 1, BookingBenchData.CODE, slot);
        try {
            HttpResponse<String> hold = post("holds", "hold" + number, known + "}");
            if (hold.statusCode() != CREATED) {
                return false;
            }
            String token = json.readTree(hold.body()).get("token").asText();
            return post("bookings", "book" + number, known + ",\"token\":\"" + token + "\"}")
                            .statusCode()
                    == CREATED;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private HttpResponse<String> post(String path, String key, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + ACCESS + path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
