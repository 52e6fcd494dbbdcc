package org.tidalrounds.mobile.action;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.push.inbox.Inbox;

/** Confirming what one was told. */
@Singleton
final class InboxDeeds {
    private final Inbox inbox;

    InboxDeeds(Inbox inbox) {
        this.inbox = inbox;
    }

    Outcome confirm(Doing doing, ActionBody body) throws SQLException {
        long message = Parts.target(doing, body);
        if (inbox.confirm(doing.caller(), message).isEmpty()) {
            throw Refusal.missing("mobile.no_message", message);
        }
        return Outcome.done("inbox", message);
    }
}
