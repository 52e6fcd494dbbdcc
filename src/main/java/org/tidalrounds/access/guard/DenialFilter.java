package org.tidalrounds.access.guard;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tidalrounds.access.AuditEvent;
import org.tidalrounds.access.AuditTrail;
import org.tidalrounds.access.Caller;

/** Puts on record who was refused what: the operation, never what was sent or asked for. */
@ServerFilter({"/api/**", "/fhir/**"})
final class DenialFilter implements Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(DenialFilter.class);
    private static final String DENIED = "tidal.denied";
    private static final int FORBIDDEN = 403;

    private final AuditTrail trail;
    private final ExecutorService executor;

    DenialFilter(AuditTrail trail, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.trail = trail;
        this.executor = executor;
    }

    /** Marks a request as refused, whatever its answer says. */
    static void mark(HttpRequest<?> request) {
        request.setAttribute(DENIED, true);
    }

    @ResponseFilter
    CompletionStage<MutableHttpResponse<?>> record(HttpRequest<?> request, MutableHttpResponse<?> response) {
        boolean denied =
                response.code() == FORBIDDEN || request.getAttribute(DENIED).isPresent();
        Optional<Caller> caller = CallerBinder.findCaller(request);
        if (!denied || caller.isEmpty()) {
            return CompletableFuture.completedFuture(response);
        }
        AuditEvent event = new AuditEvent(
                caller.get().accountId(),
                "access.denied",
                "",
                Map.of("method", request.getMethodName(), "operation", operation(request)));
        LOG.info("refused {} {} to account {}", request.getMethodName(), operation(request), event.actor());
        return CompletableFuture.supplyAsync(
                () -> {
                    trail.record(caller.get().countyId(), event);
                    return response;
                },
                executor);
    }

    /** The template of the path: what stands in its places might be anything. */
    private static String operation(HttpRequest<?> request) {
        return io.micronaut.http.BasicHttpAttributes.getUriTemplate(request).orElse("");
    }

    @Override
    public int getOrder() {
        return io.micronaut.http.filter.ServerFilterPhase.SECURITY.before();
    }
}
