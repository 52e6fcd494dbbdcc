package org.tidalrounds.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.tidalrounds.county.exchange.ImportError;
import org.tidalrounds.fhir.wire.Fhir;
import org.tidalrounds.fhir.wire.Outcome;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;
import org.tidalrounds.resident.page.RefusedPage;
import org.tidalrounds.resident.visit.PageCookies;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param type what kind of problem it is: a URI reference that stays the same over languages and versions
 * @param title of the status, and {@code detail} of this case, in the reader's language
 * @param code the key of the detail, for programs
 * @param requestId which request of the service's log it was
 * @param errors each thing that is wrong, where several are told at once
 */
@Serdeable
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String requestId,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Flaw> errors) {
    static final MediaType MEDIA_TYPE = MediaType.of("application/problem+json");

    private static final MediaType HTML = MediaType.of("text/html;charset=utf-8");
    private static final String RESIDENTS = "/resident";

    /**
     * One of the things that are wrong.
     *
     * @param file the file's or sheet's name
     * @param line counted from 1, the header's; 0 when the file as a whole is meant
     * @param column the header; empty when the line as a whole is meant
     * @param value the text found; empty for none
     * @param detail what was expected, with the remedy, in the reader's language
     */
    @Serdeable
    record Flaw(String file, int line, String column, String value, String detail) {
        static Flaw of(ImportError error, Language language) {
            return new Flaw(error.file(), error.line(), error.column(), error.value(), language.say(error.expected()));
        }
    }

    static MutableHttpResponse<?> response(HttpRequest<?> request, HttpStatus status, Message reason) {
        return response(request, status, reason, List.of());
    }

    static MutableHttpResponse<?> response(
            HttpRequest<?> request, HttpStatus status, Message reason, List<Flaw> errors) {
        Language language = LanguageBinder.languageOf(request);
        if (request.getPath().startsWith(Fhir.PREFIX)) {
            return outcome(request, status, reason, language);
        }
        if (request.getPath().startsWith(RESIDENTS)) {
            return page(request, status, reason);
        }
        return HttpResponse.status(status)
                .contentType(MEDIA_TYPE)
                .body(new Problem(
                        "/problems/" + reason.key(),
                        ProblemTitle.of(status, language),
                        status.getCode(),
                        language.say(reason),
                        reason.key(),
                        RequestId.of(request),
                        errors));
    }

    /** The same for who speaks FHIR. */
    private static MutableHttpResponse<?> outcome(
            HttpRequest<?> request, HttpStatus status, Message reason, Language language) {
        boolean ofHold = request.getPath().endsWith("$hold");
        return HttpResponse.status(status)
                .contentType(Fhir.JSON)
                .body(Fhir.text(Outcome.refused(
                        status.getCode(), reason.key(), language.say(reason), RequestId.of(request), ofHold)));
    }

    /** The same for residents, who read pages. */
    private static MutableHttpResponse<?> page(HttpRequest<?> request, HttpStatus status, Message reason) {
        return HttpResponse.status(status)
                .contentType(HTML)
                .body(RefusedPage.document(PageCookies.language(request), status.getCode(), reason));
    }
}
