package org.tidalrounds.roster.store;

import java.time.LocalDate;
import org.tidalrounds.roster.Horizon;

/**
 * What decides whether a roster may be changed.
 *
 * @param state draft, published or superseded
 * @param revision raised by every change
 */
public record RosterState(String state, long revision, LocalDate from, int weeks) {
    public boolean isDraft() {
        return state.equals("draft");
    }

    public Horizon horizon() {
        return Horizon.of(from, weeks);
    }
}
