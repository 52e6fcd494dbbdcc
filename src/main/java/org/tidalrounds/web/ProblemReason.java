package org.tidalrounds.web;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.language.Message;

/** Says of a request that the service could not take what is wrong with it and what would be right. */
@Singleton
final class ProblemReason {
    private final Router router;

    ProblemReason(Router router) {
        this.router = router;
    }

    Message of(HttpRequest<?> request, HttpStatus status, @Nullable Throwable cause) {
        if (cause instanceof UnsatisfiedRouteException missing) {
            return Message.of("web.value_missing", missing.getArgument().getName());
        }
        if (cause instanceof ConversionErrorException wrong) {
            return ofValue(wrong);
        }
        return switch (status) {
            case NOT_FOUND -> Message.of("web.not_there", Shown.of(request.getPath()));
            case METHOD_NOT_ALLOWED -> Message.of("web.method", request.getMethodName(), allowed(request));
            case NOT_ACCEPTABLE -> Message.of("web.not_acceptable", accepted(request));
            case UNSUPPORTED_MEDIA_TYPE ->
                Message.of(
                        "web.media_type",
                        Shown.of(String.valueOf(request.getContentType().orElse(null))));
            case REQUEST_ENTITY_TOO_LARGE -> Message.of("web.too_large");
            case UNAUTHORIZED -> Message.of("web.sign_in");
            case FORBIDDEN -> Message.of("web.forbidden");
            default -> Message.of(status.getCode() < 500 ? "web.refused" : "web.failed", status.getCode());
        };
    }

    private static Message ofValue(ConversionErrorException wrong) {
        Argument<?> argument = wrong.getArgument();
        String value = wrong.getConversionError()
                .getOriginalValue()
                .map(text -> text instanceof byte[] ? "" : String.valueOf(text))
                .orElse("");
        return value.isEmpty()
                ? Message.of("web.body_wrong", argument.getName(), Shown.of(rootMessage(wrong)))
                : Message.of("web.value_wrong", argument.getName(), Shown.of(value), Expected.of(argument.getType()));
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }

    private String allowed(HttpRequest<?> request) {
        return router.findAny(request).stream()
                .map(route -> route.getHttpMethod().name())
                .filter(method -> !method.equals(HttpMethod.HEAD.name()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String accepted(HttpRequest<?> request) {
        return Shown.of(request.accept().stream().map(Object::toString).collect(Collectors.joining(", ")));
    }
}
