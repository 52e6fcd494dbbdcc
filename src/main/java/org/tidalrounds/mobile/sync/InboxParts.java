package org.tidalrounds.mobile.sync;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.tidalrounds.access.Caller;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;
import org.tidalrounds.push.inbox.Inbox;
import org.tidalrounds.push.inbox.InboxMessage;

/** What a doctor was told. */
@Singleton
final class InboxParts {
    private static final int MOST = 50;
    private static final Duration SHOWN = Duration.ofDays(28);

    private final Inbox inbox;

    InboxParts(Inbox inbox) {
        this.inbox = inbox;
    }

    /** The latest first; what is for the caller's account but not for the doctor stays out. */
    List<InboxItem> list(Act act, Caller caller, Language language) {
        return inbox.list(caller, Long.MAX_VALUE, MOST).stream()
                .filter(message -> message.doctorId().isPresent())
                .filter(message -> message.createdAt().isAfter(act.at().minus(SHOWN)))
                .map(message -> item(message, language))
                .toList();
    }

    private static InboxItem item(InboxMessage message, Language language) {
        return new InboxItem(
                Long.toString(message.id()),
                message.createdAt(),
                message.kind().code(),
                language.say(new Message("push.kind." + message.kind().code(), message.arguments())),
                message.confirmBy().isPresent(),
                message.confirmedAt().isPresent());
    }
}
