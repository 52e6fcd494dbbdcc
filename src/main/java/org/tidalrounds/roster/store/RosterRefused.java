package org.tidalrounds.roster.store;

import org.tidalrounds.language.Message;

/** A roster cannot be had or changed as asked; the reason names the value and the remedy. */
public final class RosterRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What kind of refusal it is, so that callers can tell them apart. */
    public enum Kind {
        /** There is no such thing in the county. */
        MISSING,
        /** The request makes no sense, whatever the state of things. */
        INVALID,
        /** Somebody changed it in the meantime. */
        STALE,
        /** The state of things forbids it. */
        CONFLICT
    }

    private final Kind kind;
    private final transient Message reason;

    public RosterRefused(Kind kind, Message reason) {
        super(reason.key() + reason.arguments());
        this.kind = kind;
        this.reason = reason;
    }

    public Kind kind() {
        return kind;
    }

    public Message reason() {
        return reason;
    }

    /** There is no such roster. */
    public static RosterRefused missing(RosterKey key) {
        return new RosterRefused(Kind.MISSING, Message.of("roster.unknown", key.rosterId()));
    }

    public static RosterRefused conflict(String messageKey, Object... arguments) {
        return new RosterRefused(Kind.CONFLICT, Message.of(messageKey, arguments));
    }

    public static RosterRefused invalid(String messageKey, Object... arguments) {
        return new RosterRefused(Kind.INVALID, Message.of(messageKey, arguments));
    }
}
