package org.tidalrounds.roster.store;

import java.time.Instant;
import org.tidalrounds.roster.Horizon;

/** A roster without its content. */
public record StoredRoster(RosterKey key, Instant createdAt, Horizon horizon) {}
