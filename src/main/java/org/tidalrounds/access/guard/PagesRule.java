package org.tidalrounds.access.guard;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecuredAnnotationRule;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** Pages, scripts and styles hold no data and are open. An operation that says nothing of roles is closed to all. */
@Singleton
final class PagesRule implements SecurityRule<HttpRequest<?>> {
    private static final String OPERATIONS = "/api/";

    @Override
    public Publisher<SecurityRuleResult> check(HttpRequest<?> request, @Nullable Authentication authentication) {
        return Mono.just(
                request.getPath().startsWith(OPERATIONS) ? SecurityRuleResult.UNKNOWN : SecurityRuleResult.ALLOWED);
    }

    @Override
    public int getOrder() {
        return SecuredAnnotationRule.ORDER + 1000;
    }
}
