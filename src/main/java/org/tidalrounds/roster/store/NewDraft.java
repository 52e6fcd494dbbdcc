package org.tidalrounds.roster.store;

import java.time.LocalDate;
import java.util.OptionalLong;

/** A draft to be made. */
public record NewDraft(String name, LocalDate from, int weeks, OptionalLong basedOn, String createdBy) {
    /** For the same days as another roster. */
    public static NewDraft basedOn(StoredRoster roster, String createdBy) {
        return new NewDraft(
                roster.name(),
                roster.horizon().from(),
                roster.weeks(),
                OptionalLong.of(roster.key().rosterId()),
                createdBy);
    }
}
