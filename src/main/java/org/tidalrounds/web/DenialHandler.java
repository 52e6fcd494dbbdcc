package org.tidalrounds.web;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import org.tidalrounds.language.Message;

/** Tells somebody who may not: to sign in first, or that their account is not for this. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class DenialHandler implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {
    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException denial) {
        if (!denial.isForbidden()) {
            return Problem.response(request, HttpStatus.UNAUTHORIZED, Message.of("access.sign_in_first"))
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        // No roles at all: the password is somebody else's as well.
        boolean mustChange = denial.getAuthentication().getRoles().isEmpty();
        return Problem.response(
                request,
                HttpStatus.FORBIDDEN,
                Message.of(mustChange ? "access.change_password_first" : "access.not_allowed"));
    }
}
