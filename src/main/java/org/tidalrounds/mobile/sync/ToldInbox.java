package org.tidalrounds.mobile.sync;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;
import org.tidalrounds.push.inbox.Inbox;
import org.tidalrounds.push.inbox.InboxMessage;

/** What the doctor was told by alerts, or would have been had they arrived. */
@Singleton
final class ToldInbox implements DoctorInbox {
    private static final int MOST = 50;

    private final Inbox inbox;

    ToldInbox(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public List<InboxItem> list(Act act, String doctorId, Language language) throws SQLException {
        return inbox.list(act.connection(), act.countyId(), doctorId, MOST).stream()
                .map(message -> item(message, language))
                .toList();
    }

    private static InboxItem item(InboxMessage message, Language language) {
        String kind = message.kind().code();
        return new InboxItem(
                Long.toString(message.id()),
                message.createdAt(),
                kind,
                language.say(new Message("push.kind." + kind, message.arguments())),
                message.kind().isUrgent(),
                message.confirmedAt().isPresent());
    }

    @Override
    public boolean confirm(Act act, String doctorId, String id) throws SQLException {
        return id.matches("[0-9]{1,18}")
                && inbox.confirm(act.connection(), act.countyId(), doctorId, Long.parseLong(id), act.actor());
    }
}
