package org.tidalrounds.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.language.Message;

/** Shows the metrics to this machine, and to others only by the token that whoever runs the service has given. */
@ServerFilter("/prometheus")
final class MetricsGuard {
    private final byte[] token;

    MetricsGuard(@Value("${tidal.metrics-token:}") String token) {
        this.token = token.getBytes(StandardCharsets.UTF_8);
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        return isLocal(request) || hasToken(request)
                ? null
                : Problem.response(request, HttpStatus.FORBIDDEN, Message.of("web.metrics_closed"));
    }

    /** From this machine and not through a proxy on it, which would be asking for somebody else. */
    private static boolean isLocal(HttpRequest<?> request) {
        InetAddress address = request.getRemoteAddress().getAddress();
        HttpHeaders headers = request.getHeaders();
        return address != null
                && address.isLoopbackAddress()
                && !headers.contains(HttpHeaders.FORWARDED)
                && !headers.contains("X-Forwarded-For");
    }

    private boolean hasToken(HttpRequest<?> request) {
        byte[] sent = request.getHeaders()
                .findFirst(HttpHeaders.AUTHORIZATION)
                .orElse("")
                .getBytes(StandardCharsets.UTF_8);
        byte[] expected = ("Bearer " + new String(token, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        return token.length > 0 && MessageDigest.isEqual(sent, expected);
    }
}
