package org.tidalrounds.push.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.push.outbox.MessageKind;

/**
 * A message as its reader, or a coordinator, finds it.
 *
 * @param doctorId of the doctor it is for
 * @param accountId of the account it is for, if it is for no doctor
 * @param subject what to look at: a kind of thing, a colon, its id
 * @param arguments of its sentence
 * @param confirmBy until when its reader is asked to confirm it
 * @param escalatedAt when coordinators were told that nobody did
 * @param supersededAt when a later version was told of before this one had left for any device
 * @param alertId the alert it left with; empty while it waits
 */
public record InboxMessage(
        long id,
        Optional<String> doctorId,
        Optional<String> accountId,
        MessageKind kind,
        String subject,
        int version,
        List<String> arguments,
        Instant createdAt,
        Instant expiresAt,
        Optional<Instant> confirmBy,
        Optional<Instant> confirmedAt,
        Optional<Instant> escalatedAt,
        Optional<Instant> supersededAt,
        Optional<String> alertId) {}
