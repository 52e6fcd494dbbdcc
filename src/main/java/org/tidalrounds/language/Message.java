package org.tidalrounds.language;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something to tell a person, not yet in a language: a key such as {@code county.duplicate_id} and what fills its places. Values are
 * kept as text so that a message can be stored and rendered later in either language.
 */
public record Message(String key, List<String> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, Stream.of(arguments).map(String::valueOf).toList());
    }
}
