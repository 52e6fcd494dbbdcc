package org.tidalrounds.access.guard;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecuredAnnotationRule;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.tidalrounds.access.Caller;
import org.tidalrounds.language.Message;
import reactor.core.publisher.Mono;

/** Answers for another county's path as if there were no such county. Asked before roles are. */
@Singleton
final class CountyRule implements SecurityRule<HttpRequest<?>> {
    private static final String COUNTY = "county";

    @Override
    public Publisher<SecurityRuleResult> check(HttpRequest<?> request, @Nullable Authentication authentication) {
        Optional<Caller> caller = Optional.ofNullable(authentication).flatMap(CallerBinder::callerOf);
        Optional<String> county = RouteAttributes.getRouteMatch(request)
                .map(route -> (String) route.getVariableValues().get(COUNTY));
        boolean foreign = caller.isPresent()
                && county.isPresent()
                && !county.get().equals(caller.get().countyId());
        if (foreign) {
            DenialFilter.mark(request);
            return Mono.error(
                    new HttpStatusException(HttpStatus.NOT_FOUND, Message.of("access.no_county", county.get())));
        }
        return Mono.just(SecurityRuleResult.UNKNOWN);
    }

    @Override
    public int getOrder() {
        return SecuredAnnotationRule.ORDER - 1;
    }
}
