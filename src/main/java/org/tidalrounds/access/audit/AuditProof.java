package org.tidalrounds.access.audit;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Whether a trail is as it was written. That its end was not cut off shows by a head noted elsewhere before.
 *
 * @param firstBroken number of the first entry that does not follow; 0 when whole
 * @param head hash of the newest entry
 */
@Serdeable
public record AuditProof(boolean whole, long entries, long firstBroken, String head) {}
