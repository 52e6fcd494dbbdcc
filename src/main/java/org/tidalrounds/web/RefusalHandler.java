package org.tidalrounds.web;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.HttpStatusHandler;
import jakarta.inject.Singleton;
import org.tidalrounds.access.session.TooManyTries;
import org.tidalrounds.language.Message;

/** Tells the reason that a controller gave for a refusal: the body of the exception. Micronaut gives none for its own. */
@Singleton
@Replaces(HttpStatusHandler.class)
final class RefusalHandler implements ExceptionHandler<HttpStatusException, HttpResponse<?>> {
    private final ProblemReason reasons;

    RefusalHandler(ProblemReason reasons) {
        this.reasons = reasons;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public HttpResponse<?> handle(HttpRequest request, HttpStatusException refusal) {
        HttpStatus status = HttpStatus.valueOf(refusal.getStatus().getCode());
        Message reason = refusal.getBody()
                .filter(Message.class::isInstance)
                .map(Message.class::cast)
                .orElseGet(() -> reasons.of(request, status, refusal));
        MutableHttpResponse<?> response = Problem.response(request, status, reason);
        if (refusal instanceof TooManyTries tries) {
            response.header(HttpHeaders.RETRY_AFTER, Long.toString(tries.retryAfterSeconds()));
        }
        return response;
    }
}
