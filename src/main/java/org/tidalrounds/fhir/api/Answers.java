package org.tidalrounds.fhir.api;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.util.HttpHostResolver;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Resource;
import org.tidalrounds.fhir.operation.Done;
import org.tidalrounds.fhir.resource.Bundles;
import org.tidalrounds.fhir.wire.Fhir;
import org.tidalrounds.fhir.wire.Outcome;
import org.tidalrounds.language.Language;

/** Writes resources as answers, with the addresses at which they are found. */
@Singleton
final class Answers {
    private final HttpHostResolver hosts;
    private final String publicUrl;

    Answers(HttpHostResolver hosts, @Property(name = "tidal.public-url") String publicUrl) {
        this.hosts = hosts;
        this.publicUrl = publicUrl;
    }

    static HttpResponse<String> one(Resource resource) {
        return HttpResponse.ok(Fhir.text(resource))
                .header(HttpHeaders.ETAG, "W/\"" + resource.getMeta().getVersionId() + '"');
    }

    /**
     * A page of a search.
     *
     * @param found one more than the page has, if there are more
     * @param cursor says where a page that ends with this one ended
     */
    <T> HttpResponse<String> page(
            HttpRequest<?> request,
            String county,
            List<T> found,
            int count,
            Function<T, Resource> resource,
            Function<T, String> cursor) {
        List<T> page = found.subList(0, Math.min(count, found.size()));
        Optional<String> next =
                found.size() > count ? Optional.of(cursor.apply(page.get(count - 1))) : Optional.empty();
        URI self = URI.create(host(request) + request.getUri());
        return HttpResponse.ok(Fhir.text(Bundles.page(
                base(request, county), self, page.stream().map(resource).toList(), next)));
    }

    /** All that an operation found. */
    <T> HttpResponse<String> list(
            HttpRequest<?> request, String county, List<T> found, Function<T, Resource> resource) {
        return page(request, county, found, found.size(), resource, last -> "");
    }

    HttpResponse<String> done(HttpRequest<?> request, String county, Done done, Language language) {
        return HttpResponse.ok(Fhir.text(
                Bundles.done(base(request, county), done.appointment(), Outcome.told(language.say(done.word())))));
    }

    String base(HttpRequest<?> request, String county) {
        return host(request) + Fhir.PREFIX + county;
    }

    private String host(HttpRequest<?> request) {
        return publicUrl.isEmpty() ? hosts.resolve(request) : publicUrl;
    }
}
