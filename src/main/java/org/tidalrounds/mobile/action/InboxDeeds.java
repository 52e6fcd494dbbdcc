package org.tidalrounds.mobile.action;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.mobile.sync.DoctorInbox;

/** Confirming what one was told. */
@Singleton
final class InboxDeeds {
    private final List<DoctorInbox> inboxes;

    InboxDeeds(List<DoctorInbox> inboxes) {
        this.inboxes = inboxes;
    }

    Outcome confirm(Doing doing, ActionBody body) throws SQLException {
        String id = Parts.required("of", body.of());
        for (DoctorInbox inbox : inboxes) {
            if (inbox.confirm(doing.act(), doing.doctorId(), id)) {
                return Outcome.done("inbox", id);
            }
        }
        throw Refusal.missing("mobile.no_message", id);
    }
}
