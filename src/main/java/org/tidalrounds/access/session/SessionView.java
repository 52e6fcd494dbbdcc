package org.tidalrounds.access.session;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A running session, as its holder sees it.
 *
 * @param device what it was begun from, as that called itself
 * @param current whether the question came from it
 */
@Serdeable
record SessionView(String id, String device, Instant createdAt, Instant lastUsedAt, boolean current) {}
