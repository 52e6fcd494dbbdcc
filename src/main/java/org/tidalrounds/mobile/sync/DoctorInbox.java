package org.tidalrounds.mobile.sync;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;
import org.tidalrounds.push.inbox.Inbox;
import org.tidalrounds.push.inbox.InboxMessage;

/** What a doctor was told, as phones have it. */
@Singleton
public final class DoctorInbox {
    private static final int LATEST = 50;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private final Inbox inbox;

    DoctorInbox(Inbox inbox) {
        this.inbox = inbox;
    }

    /** The latest first. */
    List<InboxItem> list(Act act, String doctorId, Language language) throws SQLException {
        return inbox.ofDoctor(act.connection(), act.countyId(), doctorId, LATEST).stream()
                .map(message -> item(message, language))
                .toList();
    }

    private static InboxItem item(InboxMessage message, Language language) {
        String code = message.kind().code();
        String title = language.say(Message.of("push.title." + code));
        String text = language.say(new Message("push.kind." + code, message.arguments()));
        return new InboxItem(
                Long.toString(message.id()),
                message.createdAt(),
                code,
                title + "\n" + text,
                message.kind().isUrgent(),
                message.confirmedAt().isPresent());
    }

    /** Notes that the doctor has seen a message; false if there is none with this id. */
    public boolean confirm(Act act, String doctorId, String accountId, String id) throws SQLException {
        return NUMBER.matcher(id).matches()
                && inbox.confirm(act.connection(), act.countyId(), doctorId, accountId, Long.parseLong(id));
    }
}
