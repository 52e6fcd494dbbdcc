package org.tidalrounds.roster.store;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.tidalrounds.roster.Horizon;

/**
 * What decides whether a roster may be changed.
 *
 * @param state draft, published or superseded
 * @param revision raised by every change
 * @param basedOn the published roster that a draft began as
 */
public record RosterState(String state, long revision, LocalDate from, int weeks, OptionalLong basedOn) {
    public boolean isDraft() {
        return state.equals("draft");
    }

    public Horizon horizon() {
        return Horizon.of(from, weeks);
    }
}
