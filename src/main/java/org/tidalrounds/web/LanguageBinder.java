package org.tidalrounds.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.tidalrounds.language.Language;

/** Gives controllers the reader's language: {@code ?lang=}, else {@code Accept-Language}, else Chinese. */
@Singleton
final class LanguageBinder implements TypedRequestArgumentBinder<Language> {
    @Override
    public Argument<Language> argumentType() {
        return Argument.of(Language.class);
    }

    @Override
    public BindingResult<Language> bind(ArgumentConversionContext<Language> context, HttpRequest<?> source) {
        return () -> Optional.of(languageOf(source));
    }

    static Language languageOf(HttpRequest<?> request) {
        return request.getParameters()
                .getFirst("lang")
                .or(() -> request.getHeaders().findFirst(HttpHeaders.ACCEPT_LANGUAGE))
                .map(Language::ofTag)
                .orElse(Language.CHINESE);
    }
}
