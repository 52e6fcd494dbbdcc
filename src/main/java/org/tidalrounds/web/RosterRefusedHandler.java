package org.tidalrounds.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.tidalrounds.roster.store.RosterRefused;

/** Tells why a roster could not be had or changed. */
@Singleton
final class RosterRefusedHandler implements ExceptionHandler<RosterRefused, HttpResponse<?>> {
    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public HttpResponse<?> handle(HttpRequest request, RosterRefused refused) {
        HttpStatus status = switch (refused.kind()) {
            case MISSING -> HttpStatus.NOT_FOUND;
            case INVALID -> HttpStatus.BAD_REQUEST;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case CONFLICT -> HttpStatus.CONFLICT;
        };
        return Problem.response(request, status, refused.reason());
    }
}
