package org.tidalrounds.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.language.Message;

/** Refuses what nothing behind it should have to expect: odd text in the address and in bodies of JSON, null in their lists. */
@ServerFilter({"/api/**", "/fhir/**"})
final class TextGuard {
    /** A county's workbook; the page {@code data} says so as well before it sends one. */
    private static final int MAX_FILE_BYTES = 20 << 20;

    /** A day's adjustments of a whole county are a tenth of it; files come as other types. */
    private static final int MAX_JSON_BYTES = 1 << 20;

    private static final String JSON_TYPE = MediaType.APPLICATION_JSON_TYPE.getSubtype();

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Answers in place of the controller when something is odd. */
    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request, @Body byte @Nullable [] body) {
        Optional<Message> odd = findOddAddress(request);
        if (odd.isPresent()) {
            return Problem.response(request, HttpStatus.BAD_REQUEST, odd.get());
        }
        if (body == null || body.length == 0) {
            return null;
        }
        boolean json = request.getContentType()
                .filter(type ->
                        type.getSubtype().equals(JSON_TYPE) || type.getSubtype().endsWith("+" + JSON_TYPE))
                .isPresent();
        if (body.length > (json ? MAX_JSON_BYTES : MAX_FILE_BYTES)) {
            return Problem.response(request, HttpStatus.REQUEST_ENTITY_TOO_LARGE, Message.of("web.too_large"));
        }
        if (!json) {
            return null;
        }
        return findOddBody(body)
                .map(reason -> Problem.response(request, HttpStatus.BAD_REQUEST, reason))
                .orElse(null);
    }

    private static Optional<Message> findOddAddress(HttpRequest<?> request) {
        String path = request.getUri().getPath();
        if (path != null && OddText.find(path).isPresent()) {
            return Optional.of(odd("path", path));
        }
        for (Map.Entry<String, List<String>> parameter : request.getParameters()) {
            for (String value : parameter.getValue()) {
                if (OddText.find(value).isPresent()) {
                    return Optional.of(odd(parameter.getKey(), value));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Message> findOddBody(byte[] body) {
        try (JsonParser parser = JSON.createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_NULL && parser.getParsingContext().inArray()) {
                    return Optional.of(Message.of(
                            "web.null_in_list",
                            parser.getParsingContext().pathAsPointer().toString()));
                }
                boolean text = token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME;
                if (text && OddText.find(parser.getText()).isPresent()) {
                    return Optional.of(
                            odd(parser.getParsingContext().pathAsPointer().toString(), parser.getText()));
                }
            }
            return Optional.empty();
        } catch (JsonProcessingException e) {
            JsonLocation place = Objects.requireNonNullElse(e.getLocation(), JsonLocation.NA);
            return Optional.of(Message.of(
                    "web.json_broken", place.getLineNr(), place.getColumnNr(), Shown.of(e.getOriginalMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading memory cannot fail", e);
        }
    }

    private static Message odd(String where, String value) {
        OptionalInt found = OddText.find(value);
        return Message.of("web.odd_text", Shown.of(where), Shown.of(value), OddText.name(found.orElse(0)));
    }
}
