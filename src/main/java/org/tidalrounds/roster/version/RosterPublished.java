package org.tidalrounds.roster.version;

import java.util.List;
import org.tidalrounds.roster.Horizon;
import org.tidalrounds.roster.store.RosterKey;

/**
 * A roster was published. Told within the publishing transaction: a listener that writes joins it, and one that fails undoes the
 * publication.
 *
 * @param version the how manieth publication of the county
 * @param superseded the rosters whose place it takes; none for days that had no roster
 */
public record RosterPublished(RosterKey roster, int version, Horizon days, List<RosterKey> superseded) {}
