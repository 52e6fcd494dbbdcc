package org.tidalrounds.roster.adjust;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.tide.TidalNeed;

/**
 * What happened, and from when on the roster may change.
 *
 * @param cause leave, surge or closed_road, as the log names it
 * @param from nothing before this day changes; empty for today
 * @param roads closed
 * @param surges doctors missing at scenic villages, to be added as shifts
 */
public record ReplanRequest(String cause, Optional<LocalDate> from, ClosedRoads roads, List<TidalNeed> surges) {}
