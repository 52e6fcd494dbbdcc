package org.tidalrounds.access.session;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.tidalrounds.access.AccessSettings;

/** The cookie in which a browser keeps its refresh token: out of reach of scripts and of other sites. */
@Singleton
public final class RefreshCookie {
    private static final String NAME = "tidal_refresh";
    private static final String PATH = "/api/sessions";

    private final AccessSettings settings;
    private final boolean behindTls;

    RefreshCookie(AccessSettings settings, @Property(name = "tidal.public-url") String publicUrl) {
        this.settings = settings;
        this.behindTls = publicUrl.startsWith("https:");
    }

    static Optional<String> find(HttpRequest<?> request) {
        return request.getCookies().findCookie(NAME).map(Cookie::getValue).filter(token -> !token.isEmpty());
    }

    public void put(HttpRequest<?> request, MutableHttpResponse<?> response, String token) {
        response.cookie(cookie(request, token, settings.idleLife()));
    }

    void remove(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.cookie(cookie(request, "", Duration.ZERO));
    }

    private Cookie cookie(HttpRequest<?> request, String token, Duration life) {
        return Cookie.of(NAME, token)
                .path(PATH)
                .httpOnly(true)
                .secure(behindTls || request.isSecure())
                .sameSite(SameSite.Strict)
                .maxAge(life);
    }
}
