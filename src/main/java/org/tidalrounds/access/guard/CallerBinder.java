package org.tidalrounds.access.guard;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.tidalrounds.access.Caller;

/** Gives controllers their {@link Caller}; it comes to them in the attributes of Micronaut's authentication. */
@Singleton
final class CallerBinder implements TypedRequestArgumentBinder<Caller> {
    private static final String ATTRIBUTE = "caller";

    static Authentication authentication(Caller caller) {
        return Authentication.build(caller.accountId(), caller.roles(), Map.of(ATTRIBUTE, caller));
    }

    static Optional<Caller> findCaller(HttpRequest<?> request) {
        return request.getUserPrincipal(Authentication.class).flatMap(CallerBinder::callerOf);
    }

    static Optional<Caller> callerOf(Authentication authentication) {
        return Optional.ofNullable((Caller) authentication.getAttributes().get(ATTRIBUTE));
    }

    @Override
    public Argument<Caller> argumentType() {
        return Argument.of(Caller.class);
    }

    @Override
    public BindingResult<Caller> bind(ArgumentConversionContext<Caller> context, HttpRequest<?> source) {
        return () -> findCaller(source);
    }
}
