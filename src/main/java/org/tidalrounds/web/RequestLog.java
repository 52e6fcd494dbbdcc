package org.tidalrounds.web;

import io.micronaut.context.propagation.slf4j.MdcPropagationContext;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives each request its id and one line in the log. The line names the route as the code has it, never the path as it was
 * asked for: paths hold the ids of people.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestLog {
    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
    private static final String BEGUN = "tidal.begun";

    @RequestFilter
    void begin(HttpRequest<?> request, MutablePropagatedContext context) {
        context.add(new MdcPropagationContext(Map.of("request", RequestId.of(request))));
        request.setAttribute(BEGUN, System.nanoTime());
    }

    @ResponseFilter
    void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        String id = RequestId.of(request);
        response.header(RequestId.HEADER, id);
        long begun = request.getAttribute(BEGUN, Long.class).orElseGet(System::nanoTime);
        LOG.atInfo()
                .addKeyValue("request", id)
                .addKeyValue("method", request.getMethodName())
                .addKeyValue("route", route(request))
                .addKeyValue("status", response.code())
                .addKeyValue("ms", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun))
                .log("answered");
    }

    /** The template of the route; a dash where the service knows none. */
    static String route(HttpRequest<?> request) {
        return BasicHttpAttributes.getUriTemplate(request).orElse("-");
    }
}
