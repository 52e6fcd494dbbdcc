package org.tidalrounds.roster.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.roster.draft.DraftOrder;
import org.tidalrounds.roster.store.NewDraft;
import org.tidalrounds.roster.store.RosterRefused;
import org.tidalrounds.roster.store.StoredRoster;

/**
 * A draft that is asked for: a copy, or for days of its own.
 *
 * @param from first day; with {@code weeks}, unless it is a copy
 * @param copyOf id of the roster to begin as, also an old version that is to be restored
 * @param solve how to plan it at once; null to leave it as it begins
 */
@Serdeable
record NewDraftRequest(
        String name,
        @Nullable LocalDate from,
        @Nullable Integer weeks,
        @Nullable String copyOf,
        @Nullable SolveRequest solve) {
    static final int LONGEST_NAME = 100;
    private static final int MOST_WEEKS = 53;

    /** @throws RosterRefused if something is missing or out of bounds */
    DraftOrder fresh(String createdBy) {
        if (from == null || weeks == null || weeks < 1 || weeks > MOST_WEEKS) {
            throw RosterRefused.invalid("roster.draft_without_days", MOST_WEEKS);
        }
        return order(new NewDraft(requireName(name), from, weeks, OptionalLong.empty(), createdBy));
    }

    /** @throws RosterRefused if the days are given as well */
    DraftOrder copy(StoredRoster basis, String createdBy) {
        if (from != null || weeks != null) {
            throw RosterRefused.invalid("roster.copy_with_days");
        }
        return order(new NewDraft(
                requireName(name),
                basis.horizon().from(),
                basis.weeks(),
                OptionalLong.of(basis.key().rosterId()),
                createdBy));
    }

    private DraftOrder order(NewDraft draft) {
        return new DraftOrder(draft, Optional.ofNullable(solve).map(SolveRequest::order));
    }

    static String requireName(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME || stripped.indexOf('\0') >= 0) {
            throw RosterRefused.invalid("roster.wrong_name", LONGEST_NAME);
        }
        return stripped;
    }
}
