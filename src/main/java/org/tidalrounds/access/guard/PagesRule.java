package org.tidalrounds.access.guard;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecuredAnnotationRule;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * Pages, scripts and styles hold no data and are open. An operation that says nothing of roles is closed to all; that there is
 * none of a name is no secret to those signed in.
 */
@Singleton
final class PagesRule implements SecurityRule<HttpRequest<?>> {
    private static final List<String> OPERATIONS = List.of("/api/", "/fhir/");

    @Override
    public Publisher<SecurityRuleResult> check(HttpRequest<?> request, @Nullable Authentication authentication) {
        boolean page = OPERATIONS.stream().noneMatch(request.getPath()::startsWith);
        boolean nothingThere = RouteAttributes.getRouteMatch(request).isEmpty() && authentication != null;
        return Mono.just(page || nothingThere ? SecurityRuleResult.ALLOWED : SecurityRuleResult.UNKNOWN);
    }

    @Override
    public int getOrder() {
        return SecuredAnnotationRule.ORDER + 1000;
    }
}
