package org.tidalrounds.travel;

import org.tidalrounds.language.Message;

/** A travel source cannot answer; the message names the source and the remedy. */
public final class TravelUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Message reason;

    public TravelUnavailable(Message reason, Throwable cause) {
        super(reason.key() + reason.arguments(), cause);
        this.reason = reason;
    }

    public TravelUnavailable(Message reason) {
        super(reason.key() + reason.arguments());
        this.reason = reason;
    }

    public Message reason() {
        return reason;
    }
}
