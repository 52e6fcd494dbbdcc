package org.tidalrounds.roster.store;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.tidalrounds.roster.Horizon;

/**
 * A roster without its content.
 *
 * @param version the how manieth publication of the county it is; empty for a draft
 * @param revision raised by every change; what a change must name to be taken
 * @param basedOn the roster it was copied from, which may be gone
 * @param supersededBy the roster that took its place
 * @param assumptions how many things it assumes that the county's data may not hold
 */
public record StoredRoster(
        RosterKey key,
        Instant createdAt,
        String createdBy,
        Horizon horizon,
        int weeks,
        String name,
        PublicationState state,
        OptionalInt version,
        long revision,
        OptionalLong basedOn,
        Optional<Instant> publishedAt,
        OptionalLong supersededBy,
        int assumptions) {
    public boolean isDraft() {
        return state == PublicationState.DRAFT;
    }
}
