package org.tidalrounds.push.delivery;

import java.time.Instant;
import java.util.List;
import org.tidalrounds.push.outbox.MessageKind;

/**
 * An alert to be made of messages of one person.
 *
 * @param to {@code doctor:} and the id of a doctor, whoever signs in as one, or {@code account:} and the id of an account
 */
record NewAlert(
        String to, List<Long> messageIds, MessageKind kind, String collapseKey, int version, Instant expiresAt) {}
