package org.tidalrounds.web;

import io.micronaut.http.HttpRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/** The name of one request in the log, in the answer's header and in problems. It says nothing of who asks. */
final class RequestId {
    static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = "tidal.request-id";
    private static final Pattern OF_CALLER = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private RequestId() {}

    /** The request's id: the caller's own where it is a plain one, else a new one; the same for each call. */
    static String of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, String.class).orElseGet(() -> begin(request));
    }

    private static String begin(HttpRequest<?> request) {
        String id = request.getHeaders()
                .findFirst(HEADER)
                .filter(sent -> OF_CALLER.matcher(sent).matches())
                .orElseGet(() -> UUID.randomUUID().toString());
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }
}
