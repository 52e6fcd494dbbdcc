package org.tidalrounds.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.tidalrounds.county.exchange.ImportRefused;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;

/** Tells every error of a refused import, each with its place and remedy. */
@Singleton
final class ImportRefusedHandler implements ExceptionHandler<ImportRefused, HttpResponse<?>> {
    @Override
    @SuppressWarnings({"unchecked", "rawtypes"}) // as the interface has it
    public HttpResponse<?> handle(HttpRequest request, ImportRefused refused) {
        Language language = LanguageBinder.languageOf(request);
        return Problem.response(
                request,
                HttpStatus.UNPROCESSABLE_ENTITY,
                Message.of("web.import_refused", refused.errors().size()),
                refused.errors().stream()
                        .map(error -> Problem.Flaw.of(error, language))
                        .toList());
    }
}
