package org.tidalrounds.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import org.tidalrounds.language.Message;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param detail in the reader's language
 * @param code the key of the detail, for programs
 */
@Serdeable
record Problem(String title, int status, String detail, String code) {
    static MutableHttpResponse<?> response(HttpRequest<?> request, HttpStatus status, Message reason) {
        String detail = LanguageBinder.languageOf(request).say(reason);
        return HttpResponse.status(status)
                .contentType(MediaType.of("application/problem+json"))
                .body(new Problem(status.getReason(), status.getCode(), detail, reason.key()));
    }
}
