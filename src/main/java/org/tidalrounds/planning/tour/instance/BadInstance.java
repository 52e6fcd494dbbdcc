package org.tidalrounds.planning.tour.instance;

import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;

/** An instance that cannot be read; the message names line and value. */
public final class BadInstance extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Message reason;

    BadInstance(Message reason) {
        super(Language.ENGLISH.say(reason));
        this.reason = reason;
    }

    public Message reason() {
        return reason;
    }
}
