package org.tidalrounds.resident.visit;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.tidalrounds.access.session.CountyToken;
import org.tidalrounds.language.Language;

/** The cookies of the residents' pages, out of reach of scripts; a link in a message may lead here, a form of another site may not. */
@Singleton
public final class PageCookies {
    private static final String VISIT = "tidal_visit";
    private static final String HELD = "tidal_held";
    private static final String LANGUAGE = "tidal_language";
    private static final String PATH = "/resident";
    private static final Duration LANGUAGE_LIFE = Duration.ofDays(365);
    private static final Duration HELD_LIFE = Duration.ofHours(1);

    private final boolean behindTls;

    PageCookies(@Property(name = "tidal.public-url") String publicUrl) {
        this.behindTls = publicUrl.startsWith("https:");
    }

    /** The token of a visit, or of a browser that is about to begin one. */
    public static Optional<CountyToken> findVisit(HttpRequest<?> request) {
        return find(request, VISIT).flatMap(CountyToken::find);
    }

    public void putVisit(HttpRequest<?> request, MutableHttpResponse<?> response, CountyToken token) {
        response.cookie(cookie(request, VISIT, token.written(), Visits.SIGNED_IN_LIFE));
    }

    public void removeVisit(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.cookie(cookie(request, VISIT, "", Duration.ZERO));
        removeHeld(request, response);
    }

    /** What the browser's visitor holds at the moment. */
    public static Optional<HeldUnit> findHeld(HttpRequest<?> request) {
        return find(request, HELD).flatMap(HeldUnit::find);
    }

    public void putHeld(HttpRequest<?> request, MutableHttpResponse<?> response, HeldUnit held) {
        response.cookie(cookie(request, HELD, held.written(), HELD_LIFE));
    }

    public void removeHeld(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.cookie(cookie(request, HELD, "", Duration.ZERO));
    }

    /** Chinese unless English was asked for: residents' browsers often speak what the shop set. */
    public static Language language(HttpRequest<?> request) {
        return find(request, LANGUAGE).map(Language::ofTag).orElse(Language.CHINESE);
    }

    public void putLanguage(HttpRequest<?> request, MutableHttpResponse<?> response, Language language) {
        response.cookie(cookie(request, LANGUAGE, language.locale().toLanguageTag(), LANGUAGE_LIFE));
    }

    private static Optional<String> find(HttpRequest<?> request, String name) {
        return request.getCookies().findCookie(name).map(Cookie::getValue).filter(value -> !value.isEmpty());
    }

    private Cookie cookie(HttpRequest<?> request, String name, String value, Duration life) {
        return Cookie.of(name, value)
                .path(PATH)
                .httpOnly(true)
                .secure(behindTls || request.isSecure())
                .sameSite(SameSite.Lax)
                .maxAge(life);
    }
}
