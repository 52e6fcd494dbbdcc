package org.tidalrounds.county.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.language.Message;

/** Text that a person types into a field. */
public final class ShortText {
    private ShortText() {}

    /**
     * The text without the blanks around it; empty where there is none.
     *
     * @param field for the refusal
     * @throws HttpStatusException if it is longer than {@code most} characters
     */
    public static String of(String field, @Nullable String text, int most) {
        String stripped = text == null ? "" : text.strip();
        int length = stripped.codePointCount(0, stripped.length());
        if (length > most) {
            throw new HttpStatusException(
                    HttpStatus.UNPROCESSABLE_ENTITY, Message.of("county.text_too_long", field, length, most));
        }
        return stripped;
    }

    /** Like {@link #of}, but something must stand there. */
    public static String required(String field, @Nullable String text, int most) {
        String given = of(field, text, most);
        if (given.isEmpty()) {
            throw new HttpStatusException(HttpStatus.UNPROCESSABLE_ENTITY, Message.of("county.text_missing", field));
        }
        return given;
    }
}
