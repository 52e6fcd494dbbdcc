package org.tidalrounds.resident.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tidalrounds.access.session.CountyToken;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.county.store.CountyName;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;
import org.tidalrounds.resident.page.Frame;
import org.tidalrounds.resident.page.Guest;
import org.tidalrounds.resident.page.Page;
import org.tidalrounds.resident.page.PlainWords;
import org.tidalrounds.resident.page.RefusedPage;
import org.tidalrounds.resident.visit.Form;
import org.tidalrounds.resident.visit.PageCookies;
import org.tidalrounds.resident.visit.Visit;
import org.tidalrounds.resident.visit.Visits;

/** Finds out who asks, draws pages, and turns refusals into pages as well. */
@Singleton
final class Desk {
    private static final String LANGUAGE = "lang";
    private static final MediaType HTML = MediaType.of("text/html;charset=utf-8");

    private final CountyStore counties;
    private final Visits visits;
    private final PageCookies cookies;

    Desk(CountyStore counties, Visits visits, PageCookies cookies) {
        this.counties = counties;
        this.visits = visits;
        this.cookies = cookies;
    }

    /** Something asked of a form. */
    record Sent(HttpRequest<?> request, Guest guest, Form form) {
        Visit visit() {
            return guest.known();
        }
    }

    /** A page for anybody. */
    HttpResponse<?> open(HttpRequest<?> request, String county, Function<Guest, Page> work) {
        return guarded(request, county, (guest, token) -> keeping(request, token, page(guest, HttpStatus.OK, work)));
    }

    /** A page for visitors who are known; others are asked in first. */
    HttpResponse<?> show(HttpRequest<?> request, String county, Function<Guest, Page> work) {
        return guarded(
                request,
                county,
                (guest, token) -> guest.visit().isEmpty() ? to(guest.link("")) : page(guest, HttpStatus.OK, work));
    }

    /** Something else than a page, for visitors who are known. */
    HttpResponse<?> answer(HttpRequest<?> request, String county, Function<Guest, HttpResponse<?>> work) {
        return guarded(
                request, county, (guest, token) -> guest.visit().isEmpty() ? to(guest.link("")) : work.apply(guest));
    }

    /** A page of no county, without forms. */
    static HttpResponse<?> plain(Language language, Function<Guest, Page> work) {
        return page(new Guest(language, "", "", "", "", Optional.empty()), HttpStatus.OK, work);
    }

    /** Who visits a county's pages, if anybody is known. */
    Optional<Visit> find(HttpRequest<?> request, String county) {
        return PageCookies.findVisit(request)
                .filter(token -> token.countyId().equals(county))
                .flatMap(visits::find);
    }

    /**
     * Does what a form of a known visitor asks.
     *
     * @param again the page with what was typed, when that is refused
     */
    HttpResponse<?> take(
            HttpRequest<?> request,
            String county,
            Map<String, String> body,
            Function<Sent, HttpResponse<?>> work,
            BiFunction<Sent, Message, Page> again) {
        return takeOfAnybody(
                request,
                county,
                body,
                sent -> sent.guest().visit().isEmpty() ? to(sent.guest().link("")) : work.apply(sent),
                again);
    }

    /** The same for anybody. */
    HttpResponse<?> takeOfAnybody(
            HttpRequest<?> request,
            String county,
            Map<String, String> body,
            Function<Sent, HttpResponse<?>> work,
            BiFunction<Sent, Message, Page> again) {
        return guarded(request, county, (guest, token) -> {
            Sent sent = new Sent(request, guest, new Form(body));
            if (!sent.form().isOf(token)) {
                throw Refusal.forbidden("resident.refused.old_page");
            }
            try {
                return work.apply(sent);
            } catch (HttpStatusException refusal) {
                return page(
                        guest,
                        HttpStatus.valueOf(refusal.getStatus().getCode()),
                        him -> again.apply(sent, reason(refusal)));
            }
        });
    }

    /** The page at another address of the residents' pages. */
    static MutableHttpResponse<?> to(String address) {
        return HttpResponse.seeOther(URI.create(address));
    }

    private interface Work {
        HttpResponse<?> on(Guest guest, CountyToken token);
    }

    private HttpResponse<?> guarded(HttpRequest<?> request, String county, Work work) {
        Optional<String> language = request.getParameters().getFirst(LANGUAGE);
        if (language.isPresent()) {
            return inLanguage(request, Language.ofTag(language.get()));
        }
        Optional<String> name = counties.list().stream()
                .filter(known -> known.id().equals(county))
                .map(CountyName::name)
                .findFirst();
        if (name.isEmpty()) {
            return to("/resident");
        }
        CountyToken token = PageCookies.findVisit(request)
                .filter(kept -> kept.countyId().equals(county))
                .orElseGet(() -> CountyToken.make(county));
        Guest guest = guest(request, new CountyName(county, name.get()), token);
        try {
            return work.on(guest, token);
        } catch (HttpStatusException refusal) {
            return page(
                    guest,
                    HttpStatus.valueOf(refusal.getStatus().getCode()),
                    him -> RefusedPage.of(him, reason(refusal)));
        }
    }

    /** Remembers the language and shows the same page in it. */
    private HttpResponse<?> inLanguage(HttpRequest<?> request, Language language) {
        URI here = request.getUri();
        UriBuilder same = UriBuilder.of(here.getPath());
        request.getParameters().asMap().forEach((name, values) -> {
            if (!name.equals(LANGUAGE)) {
                same.queryParam(name, values.toArray());
            }
        });
        MutableHttpResponse<?> response = HttpResponse.seeOther(same.build());
        cookies.putLanguage(request, response, language);
        return response;
    }

    private Guest guest(HttpRequest<?> request, CountyName county, CountyToken token) {
        return new Guest(
                PageCookies.language(request),
                county.id(),
                county.name(),
                Form.guard(token),
                UUID.randomUUID().toString(),
                visits.find(token));
    }

    private MutableHttpResponse<?> keeping(HttpRequest<?> request, CountyToken token, MutableHttpResponse<?> response) {
        if (PageCookies.findVisit(request).filter(token::equals).isEmpty()) {
            cookies.putVisit(request, response, token);
        }
        return response;
    }

    private static MutableHttpResponse<?> page(Guest guest, HttpStatus status, Function<Guest, Page> work) {
        String document = Frame.document(guest, work.apply(guest));
        return HttpResponse.status(status).contentType(HTML).body(document);
    }

    private static Message reason(HttpStatusException refusal) {
        return refusal.getBody()
                .filter(Message.class::isInstance)
                .map(Message.class::cast)
                .map(PlainWords::of)
                .orElseGet(() -> Message.of("resident.refused.old_page"));
    }
}
