package org.tidalrounds.web;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import org.tidalrounds.language.Message;

/** Turns every other failure into a problem. What broke inside stays in the log. */
@Singleton
@Primary
final class ProblemProcessor implements ErrorResponseProcessor<Object> {
    @Override
    @SuppressWarnings({"unchecked", "rawtypes"}) // the body is ours, whatever the response's type was
    public MutableHttpResponse<Object> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        HttpStatus status = HttpStatus.valueOf(response.getStatus().getCode());
        String key = status.getCode() < 500 ? "web.refused" : "web.failed";
        return (MutableHttpResponse) Problem.response(context.getRequest(), status, Message.of(key, status.getCode()));
    }
}
