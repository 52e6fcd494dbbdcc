package org.tidalrounds.database;

import org.tidalrounds.language.Message;

/** The database cannot be used; the message names it and the remedy, never a password. */
public final class DatabaseRefused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Message reason;

    public DatabaseRefused(Message reason, Throwable cause) {
        super(reason.key() + reason.arguments(), cause);
        this.reason = reason;
    }

    public DatabaseRefused(Message reason) {
        super(reason.key() + reason.arguments());
        this.reason = reason;
    }

    public Message reason() {
        return reason;
    }
}
