package org.tidalrounds.roster.live;

import java.util.List;
import java.util.Optional;
import org.tidalrounds.county.Coded;
import org.tidalrounds.language.Message;

/**
 * Something that happened to a roster, or around it.
 *
 * @param rosterId the roster it is about: the one watched, a new draft, or the one published
 * @param revision of the roster watched, from now on
 * @param accountId who did it; empty where nobody with an account did
 * @param by the name behind it
 * @param words what was done, without who; empty where nothing was
 * @param duties ids of the duties and works touched
 */
record News(
        Kind kind,
        long rosterId,
        long revision,
        Optional<String> accountId,
        Optional<String> by,
        Optional<Message> words,
        List<String> duties) {
    /** What sort of thing happened. */
    enum Kind implements Coded {
        /** Nothing: where the roster stands, told at first and now and then, so that nobody takes the connection for dead. */
        NOW("now"),
        CHANGE("change"),
        /** A solve job of the roster ended. */
        PLAN("plan"),
        DRAFT("draft"),
        PUBLICATION("publication"),
        /** The draft was discarded; nothing more will happen to it. */
        GONE("gone");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** News that say no more than where the roster stands, or that it is gone. */
    static News plain(Kind kind, long rosterId, long revision) {
        return new News(kind, rosterId, revision, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    boolean isLast() {
        return kind == Kind.GONE;
    }
}
