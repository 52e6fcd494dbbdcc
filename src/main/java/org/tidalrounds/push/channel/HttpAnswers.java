package org.tidalrounds.push.channel;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.push.channel.Answer.Outcome;

/** Sends requests side by side and tells what their answers mean. */
final class HttpAnswers {
    private final HttpClient client;
    private final Clock clock;

    HttpAnswers(Duration patience, Clock clock) {
        this.client = HttpClient.newBuilder().connectTimeout(patience).build();
        this.clock = clock;
    }

    List<Answer> all(List<HttpRequest> requests) {
        List<CompletableFuture<Answer>> answers = requests.stream()
                .map(request ->
                        client.sendAsync(request, BodyHandlers.discarding()).handle(this::answer))
                .toList();
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private Answer answer(@Nullable HttpResponse<Void> response, @Nullable Throwable failure) {
        if (response != null) {
            return Answer.ofStatus(
                    response.statusCode(), response.headers().firstValue("Retry-After"), clock.instant());
        }
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return Answer.of(Outcome.LATER, cause instanceof HttpTimeoutException ? "too slow" : "no connection");
    }
}
