package org.tidalrounds.access.guard;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import org.tidalrounds.access.session.AccessTokens;
import org.tidalrounds.access.session.Callers;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Finds who makes a request: the token in its {@code Authorization} header proves a session, all else is asked of the
 * database each time. A session that ended a moment ago therefore opens nothing, whatever its token says.
 */
@Singleton
final class CallerFetcher implements AuthenticationFetcher<HttpRequest<?>> {
    private static final String SCHEME = "Bearer ";

    private final AccessTokens tokens;
    private final Callers callers;
    private final Scheduler blocking;

    CallerFetcher(AccessTokens tokens, Callers callers, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.tokens = tokens;
        this.callers = callers;
        this.blocking = Schedulers.fromExecutorService(executor);
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        Optional<AccessTokens.Proven> proven = request.getHeaders()
                .findFirst(HttpHeaders.AUTHORIZATION)
                .filter(header -> header.startsWith(SCHEME))
                .flatMap(header -> tokens.find(header.substring(SCHEME.length())));
        return Mono.justOrEmpty(proven)
                .publishOn(blocking)
                .mapNotNull(session -> callers.find(session).orElse(null))
                .map(CallerBinder::authentication);
    }
}
