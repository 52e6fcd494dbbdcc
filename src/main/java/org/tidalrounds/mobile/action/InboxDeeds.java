package org.tidalrounds.mobile.action;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.mobile.sync.DoctorInbox;

/** Confirming what one was told. */
@Singleton
final class InboxDeeds {
    private final DoctorInbox inbox;

    InboxDeeds(DoctorInbox inbox) {
        this.inbox = inbox;
    }

    Outcome confirm(Doing doing, ActionBody body) throws SQLException {
        String id = Parts.required("of", body.of());
        if (!inbox.confirm(doing.act(), doing.doctorId(), doing.caller().accountId(), id)) {
            throw Refusal.missing("mobile.no_message", id);
        }
        return Outcome.done("inbox", id);
    }
}
