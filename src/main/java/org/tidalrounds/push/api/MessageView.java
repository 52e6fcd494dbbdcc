package org.tidalrounds.push.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Map;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;
import org.tidalrounds.push.inbox.InboxMessage;

/**
 * A message of the inbox.
 *
 * @param kind roster, today, call_out, leave, unconfirmed, declined, declined_soon, swap_taken or swap_waiting
 * @param subject what to look at: a kind of thing, a colon, its id
 * @param version of the published roster it tells of; 0 for what belongs to none
 * @param title in the reader's language
 * @param text in the reader's language
 * @param urgent whether it was sent at once, at any hour
 * @param confirmBy until when the reader is asked to confirm it; null where nobody is asked to
 * @param alert id of the alert that told devices of it; null while it waits
 */
@Serdeable
record MessageView(
        long id,
        String kind,
        String subject,
        int version,
        String title,
        String text,
        boolean urgent,
        Instant createdAt,
        @Nullable Instant confirmBy,
        @Nullable Instant confirmedAt,
        @Nullable String alert) {
    static MessageView of(InboxMessage message, Map<String, String> names, Language language) {
        String key = "push.kind." + message.kind().code();
        return new MessageView(
                message.id(),
                message.kind().code(),
                message.subject(),
                message.version(),
                language.say(Message.of("push.title." + message.kind().code())),
                language.say(new Message(key, DoctorNames.arguments(message, names))),
                message.kind().isUrgent(),
                message.createdAt(),
                message.confirmBy().orElse(null),
                message.confirmedAt().orElse(null),
                message.alertId().orElse(null));
    }
}
