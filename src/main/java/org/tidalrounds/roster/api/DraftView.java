package org.tidalrounds.roster.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.roster.store.StoredRoster;

/**
 * A roster without its content.
 *
 * @param state draft, published or superseded
 * @param version the how manieth publication of the county; null for a draft
 * @param revision as in the ETag
 * @param basedOn id of the roster it was copied from, which may be gone
 * @param supersededBy id of the roster that took its place
 * @param createdBy id of the account that made it
 * @param madeBy the name of whose account that is; null where nobody's is
 * @param assumptions how many things it assumes; see its assumptions
 */
@Serdeable
record DraftView(
        String id,
        String name,
        String state,
        LocalDate from,
        LocalDate to,
        int weeks,
        @Nullable Integer version,
        long revision,
        @Nullable String basedOn,
        @Nullable String supersededBy,
        Instant createdAt,
        String createdBy,
        @Nullable String madeBy,
        @Nullable Instant publishedAt,
        int assumptions) {
    /**
     * @param names of accounts by id
     */
    static DraftView of(StoredRoster roster, Map<String, String> names) {
        return new DraftView(
                Long.toString(roster.key().rosterId()),
                roster.name(),
                roster.state().code(),
                roster.horizon().from(),
                roster.horizon().to(),
                roster.weeks(),
                roster.version().isPresent() ? roster.version().getAsInt() : null,
                roster.revision(),
                text(roster.basedOn()),
                text(roster.supersededBy()),
                roster.createdAt(),
                roster.createdBy(),
                names.get(roster.createdBy()),
                roster.publishedAt().orElse(null),
                roster.assumptions());
    }

    private static @Nullable String text(OptionalLong id) {
        return id.isPresent() ? Long.toString(id.getAsLong()) : null;
    }
}
