package org.tidalrounds.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.postgresql.util.PSQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tidalrounds.language.Message;

/** PostgreSQL's text has no character zero: a request that brings one is the caller's mistake, all else from there is ours. */
@Singleton
final class OddTextHandler implements ExceptionHandler<PSQLException, HttpResponse<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(OddTextHandler.class);
    private static final String CHARACTER_NOT_IN_REPERTOIRE = "22021";

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public HttpResponse<?> handle(HttpRequest request, PSQLException failure) {
        if (CHARACTER_NOT_IN_REPERTOIRE.equals(failure.getSQLState())) {
            return Problem.response(request, HttpStatus.BAD_REQUEST, Message.of("web.value_unfit"));
        }
        LOG.error("the database refused a statement", failure);
        HttpStatus status = HttpStatus.INTERNAL_SERVER_ERROR;
        return Problem.response(request, status, Message.of("web.failed", status.getCode()));
    }
}
