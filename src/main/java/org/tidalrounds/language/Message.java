package org.tidalrounds.language;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something to tell a person, not yet in a language: a key such as {@code county.duplicate_id} and what fills its places. Values are
 * kept as text so that a message can be stored and rendered later in either language.
 */
public record Message(String key, List<String> arguments) {
    /** What an argument that is a key itself begins with. */
    static final String WORD = "i18n:";

    public Message {
        arguments = List.copyOf(arguments);
    }

    /** An argument to be said in the reader's language: the word under a key such as {@code roster.skill.tcm}. */
    public static String word(String key) {
        return WORD + key;
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, Stream.of(arguments).map(String::valueOf).toList());
    }
}
