package org.tidalrounds.roster.print;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.language.Message;

/** The days that a print is asked for, as they come in an address. */
final class Asked {
    private static final int LAST_YEAR = 9_999;

    private Asked() {}

    /** @throws HttpStatusException 422 if it is no month of four-digit years */
    static Optional<YearMonth> month(@Nullable String text) {
        return read(text, "print.month_odd", YearMonth::parse)
                .map(month -> within(month, month.getYear(), "print.month_odd"));
    }

    /** @throws HttpStatusException 422 if it is no day */
    static Optional<LocalDate> week(@Nullable String text) {
        return read(text, "print.week_odd", LocalDate::parse).map(day -> within(day, day.getYear(), "print.week_odd"));
    }

    private static <T> T within(T value, int year, String key) {
        if (year < 1 || year > LAST_YEAR) {
            throw refused(key, String.valueOf(value));
        }
        return value;
    }

    private static <T> Optional<T> read(@Nullable String text, String key, Function<String, T> parser) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(text.strip()));
        } catch (DateTimeException e) {
            throw refused(key, text);
        }
    }

    private static HttpStatusException refused(String key, String text) {
        return new HttpStatusException(HttpStatus.UNPROCESSABLE_ENTITY, Message.of(key, text));
    }
}
