package org.tidalrounds.web;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.language.Message;

/** Turns every other failure into a problem. What broke inside stays in the log. */
@Singleton
@Primary
final class ProblemProcessor implements ErrorResponseProcessor<Object> {
    /** SQLSTATE class of values that a column cannot hold (PostgreSQL, appendix A). */
    private static final String DATA_EXCEPTION = "22";

    private final ProblemReason reason;

    ProblemProcessor(ProblemReason reason) {
        this.reason = reason;
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"}) // the body is ours, whatever the response's type was
    public MutableHttpResponse<Object> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        HttpRequest<?> request = context.getRequest();
        Throwable cause = context.getRootCause().orElse(null);
        Optional<SQLException> unfit = findUnfit(cause);
        if (unfit.isPresent()) {
            return (MutableHttpResponse)
                    Problem.response(request, HttpStatus.BAD_REQUEST, Message.of("web.value_unfit"));
        }
        HttpStatus status = HttpStatus.valueOf(response.getStatus().getCode());
        MutableHttpResponse<?> problem = Problem.response(request, status, reason.of(request, status, cause));
        MediaType type = problem.getContentType().orElse(Problem.MEDIA_TYPE);
        response.getHeaders().forEachValue(problem::header);
        problem.contentType(type);
        return (MutableHttpResponse) problem;
    }

    /** A value that got as far as the database and is too long, too large or too far away for it. */
    private static Optional<SQLException> findUnfit(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(DATA_EXCEPTION)) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }
}
