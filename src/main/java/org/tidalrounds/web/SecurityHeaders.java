package org.tidalrounds.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;
import org.tidalrounds.fhir.wire.Fhir;

/** Tells browsers what our pages may load and do: nothing from elsewhere, except map tiles where they are configured. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SecurityHeaders {
    /** The residents' pages work by forms alone. */
    private static final String FORMS = "/resident";

    private final String contentPolicy;

    SecurityHeaders(PageSettings settings) {
        String tiles = settings.tilesUrl().isEmpty() ? "" : " " + origin(settings.tilesUrl());
        this.contentPolicy =
                "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';" + " img-src 'self' data:"
                        + tiles + "; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    @ResponseFilter
    void protect(HttpRequest<?> request, MutableHttpResponse<?> response) {
        boolean hasForms = request.getPath().startsWith(FORMS);
        String policy = hasForms ? contentPolicy.replace("form-action 'none'", "form-action 'self'") : contentPolicy;
        response.header("Content-Security-Policy", policy)
                .header("X-Content-Type-Options", "nosniff")
                // Without any, browsers send forms from an origin of null, which the server does not take for ours.
                .header("Referrer-Policy", hasForms ? "same-origin" : "no-referrer");
        boolean hasData =
                request.getPath().startsWith("/api/") || request.getPath().startsWith(Fhir.PREFIX);
        if (hasForms || hasData) {
            response.header("Cache-Control", "no-store");
        }
    }

    /** Scheme and host of a tile URL; {s} stands for a subdomain of any name. */
    private static String origin(String tilesUrl) {
        URI uri = URI.create(tilesUrl.replace("{s}", "s").replaceAll("[{}]", ""));
        String host = tilesUrl.contains("{s}.") ? "*." + uri.getHost().substring(2) : uri.getHost();
        return uri.getScheme() + "://" + host + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    }
}
