package org.tidalrounds.roster.history;

import org.tidalrounds.language.Message;

/** A folder named as an earlier plan that cannot serve as one. */
public final class HistoryRefused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Message reason;

    HistoryRefused(Message reason) {
        super(reason.toString());
        this.reason = reason;
    }

    public Message reason() {
        return reason;
    }
}
