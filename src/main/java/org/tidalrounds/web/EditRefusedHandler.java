package org.tidalrounds.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.tidalrounds.county.edit.EditRefused;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;

/** Tells every reason why changed rows were refused, each with its change, column, value and remedy. */
@Singleton
final class EditRefusedHandler implements ExceptionHandler<EditRefused, HttpResponse<?>> {
    @Override
    @SuppressWarnings({"unchecked", "rawtypes"}) // as the interface has it
    public HttpResponse<?> handle(HttpRequest request, EditRefused refused) {
        Language language = LanguageBinder.languageOf(request);
        return Problem.response(
                request,
                HttpStatus.UNPROCESSABLE_ENTITY,
                Message.of("web.edit_refused", refused.errors().size()),
                refused.errors().stream()
                        .map(error -> Problem.Flaw.of(error, language))
                        .toList());
    }
}
