package org.tidalrounds.web;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidalrounds.language.Message;

/** What a value of a type looks like, as an argument of a message. */
final class Expected {
    private Expected() {}

    static String of(Class<?> type) {
        if (type == LocalDate.class) {
            return Message.word("web.expected_date");
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return Message.word("web.expected_time");
        }
        if (type == int.class || type == long.class || Number.class.isAssignableFrom(type)) {
            return Message.word("web.expected_number");
        }
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
        }
        return Message.word("web.expected_other");
    }
}
