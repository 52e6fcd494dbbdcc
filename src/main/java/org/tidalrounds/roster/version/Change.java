package org.tidalrounds.roster.version;

import java.util.Optional;
import org.tidalrounds.county.Coded;

/**
 * One thing that two rosters do not have alike.
 *
 * @param before as the first roster has it; empty if it was added
 * @param after as the second roster has it; empty if it was dropped
 */
public record Change<T>(Kind kind, Optional<T> before, Optional<T> after) {
    /** What happened to it. */
    public enum Kind implements Coded {
        ADDED("added"),
        DROPPED("dropped"),
        /** The same at another time. */
        MOVED("moved"),
        /** The same, by another doctor. */
        HANDED_OVER("handed_over");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    static <T> Change<T> of(Kind kind, T before, T after) {
        return new Change<>(kind, Optional.of(before), Optional.of(after));
    }

    static <T> Change<T> added(T thing) {
        return new Change<>(Kind.ADDED, Optional.empty(), Optional.of(thing));
    }

    static <T> Change<T> dropped(T thing) {
        return new Change<>(Kind.DROPPED, Optional.of(thing), Optional.empty());
    }

    /** The thing, as the second roster has it if it does. */
    public T thing() {
        return after.or(() -> before).orElseThrow();
    }
}
