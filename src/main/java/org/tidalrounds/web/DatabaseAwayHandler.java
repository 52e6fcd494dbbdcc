package org.tidalrounds.web;

import io.micronaut.data.connection.jdbc.exceptions.CannotGetJdbcConnectionException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tidalrounds.language.Message;

/** Says that the database is away; in the log one line is enough of it. */
@Singleton
final class DatabaseAwayHandler implements ExceptionHandler<CannotGetJdbcConnectionException, HttpResponse<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAwayHandler.class);

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public HttpResponse<?> handle(HttpRequest request, CannotGetJdbcConnectionException failure) {
        LOG.warn("no answer to {}: {}", RequestLog.route(request), String.valueOf(failure.getCause()));
        return Problem.response(request, HttpStatus.SERVICE_UNAVAILABLE, Message.of("web.database_away"));
    }
}
