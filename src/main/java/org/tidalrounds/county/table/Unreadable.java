package org.tidalrounds.county.table;

import org.tidalrounds.language.Message;

/** A cell's text that is no value of its column. */
public final class Unreadable extends Exception {
    private final transient Message expected;

    public Unreadable(Message expected) {
        super(expected.key(), null, false, false);
        this.expected = expected;
    }

    /** What the cell should have held. */
    public Message expected() {
        return expected;
    }
}
