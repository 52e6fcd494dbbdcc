package org.tidalrounds.mobile.action;

import java.util.Optional;
import org.tidalrounds.language.Message;
import org.tidalrounds.mobile.action.ActionAnswers.Item;

/**
 * What came of an action that makes sense.
 *
 * @param item that it made or is about
 * @param conflict why it does not count; empty if it does
 */
record Outcome(Optional<Item> item, Optional<Message> conflict) {
    static Outcome of(String kind, Object id, Optional<Message> conflict) {
        return new Outcome(Optional.of(new Item(kind, String.valueOf(id))), conflict);
    }

    static Outcome done(String kind, Object id) {
        return of(kind, id, Optional.empty());
    }
}
