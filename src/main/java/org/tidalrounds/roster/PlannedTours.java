package org.tidalrounds.roster;

import java.util.List;
import java.util.SortedMap;
import org.tidalrounds.planning.tour.RuleTotal;

/**
 * The tours of the horizon, not yet with crews.
 *
 * @param score of the standard week; empty where there was nothing to plan
 * @param movedVisits that lie on another day or start from another base than in the standard week
 */
record PlannedTours(
        List<Run> runs,
        List<OpenDemand> open,
        String score,
        int movedVisits,
        SortedMap<String, RuleTotal> ruleTotals) {}
