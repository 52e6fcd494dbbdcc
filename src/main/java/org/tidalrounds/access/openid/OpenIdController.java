package org.tidalrounds.access.openid;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tidalrounds.access.account.Account;
import org.tidalrounds.access.session.CountyToken;
import org.tidalrounds.access.session.RefreshCookie;
import org.tidalrounds.access.session.Sessions;

/** Takes browsers to a county's identity provider and back. What goes wrong sends them to the sign-in page. */
@Controller("/api/sessions/openid")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OpenIdController {
    private static final Logger LOG = LoggerFactory.getLogger(OpenIdController.class);
    private static final String PATH = "/api/sessions/openid";
    /** Binds the way back to the browser that left. Lax, since the way back comes from the provider's site. */
    private static final String STATE_COOKIE = "tidal_openid";

    private final OpenIdFlow flow;
    private final Providers providers;
    private final Sessions sessions;
    private final RefreshCookie cookie;
    private final HttpHostResolver hosts;
    private final String publicUrl;

    OpenIdController(
            OpenIdFlow flow,
            Providers providers,
            Sessions sessions,
            RefreshCookie cookie,
            HttpHostResolver hosts,
            @Property(name = "tidal.public-url") String publicUrl) {
        this.flow = flow;
        this.providers = providers;
        this.sessions = sessions;
        this.cookie = cookie;
        this.hosts = hosts;
        this.publicUrl = publicUrl;
    }

    /** Whether a county has an identity provider. */
    @Get("/offer")
    Map<String, Boolean> offer(@QueryValue String county) {
        return Map.of("available", providers.find(county).isPresent());
    }

    /** Sends the browser (303) to the identity provider of a county, or to the sign-in page if it has none. */
    @Get("/start")
    @Status(HttpStatus.SEE_OTHER)
    HttpResponse<?> start(HttpRequest<?> request, @QueryValue String county) {
        try {
            OpenIdFlow.Departure departure = flow.begin(county, redirectUri(request));
            MutableHttpResponse<?> response = HttpResponse.seeOther(URI.create(departure.address()));
            response.cookie(stateCookie(request, departure.state(), Duration.ofMinutes(10)));
            return response;
        } catch (OpenIdRefused e) {
            return refused(e);
        }
    }

    /**
     * Takes the browser back from the identity provider: signed in, or to the sign-in page (303).
     *
     * @param code what the provider gives for a sign-in; absent if it refuses
     * @param state what the browser left with
     */
    @Get("/callback")
    @Status(HttpStatus.SEE_OTHER)
    HttpResponse<?> callback(HttpRequest<?> request, @QueryValue Optional<String> code, @QueryValue String state) {
        try {
            boolean sameBrowser = request.getCookies()
                    .findCookie(STATE_COOKIE)
                    .filter(left -> left.getValue().equals(state))
                    .isPresent();
            Optional<CountyToken> token = CountyToken.find(state);
            if (!sameBrowser || token.isEmpty() || code.isEmpty()) {
                throw new OpenIdRefused("another browser left, or the provider gave no code");
            }
            Account account = flow.finish(token.get(), code.get(), redirectUri(request));
            String refresh = sessions.begin(token.get().countyId(), account.id(), "openid", "")
                    .refresh();
            MutableHttpResponse<?> response = HttpResponse.seeOther(URI.create("/"));
            cookie.put(request, response, refresh);
            return response.cookie(stateCookie(request, "", Duration.ZERO));
        } catch (OpenIdRefused e) {
            return refused(e);
        }
    }

    private static HttpResponse<?> refused(OpenIdRefused reason) {
        LOG.warn("no sign-in by OpenID Connect: {}", reason.getMessage());
        return HttpResponse.seeOther(URI.create("/?openid=refused"));
    }

    private String redirectUri(HttpRequest<?> request) {
        String base = publicUrl.isEmpty() ? hosts.resolve(request) : publicUrl;
        return base + PATH + "/callback";
    }

    private Cookie stateCookie(HttpRequest<?> request, String state, Duration life) {
        return Cookie.of(STATE_COOKIE, state)
                .path(PATH)
                .httpOnly(true)
                .secure(publicUrl.startsWith("https:") || request.isSecure())
                .sameSite(SameSite.Lax)
                .maxAge(life);
    }
}
