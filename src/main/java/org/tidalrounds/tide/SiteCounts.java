package org.tidalrounds.tide;

import java.time.LocalDate;
import java.util.NavigableMap;

/**
 * The believable counts of one site before the forecast starts.
 *
 * @param closed whether the site was shut when the counts end
 */
record SiteCounts(String villageCode, NavigableMap<LocalDate, Integer> byDate, boolean closed) {}
