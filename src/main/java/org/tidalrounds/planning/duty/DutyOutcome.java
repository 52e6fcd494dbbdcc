package org.tidalrounds.planning.duty;

import java.util.List;
import java.util.SortedMap;

/**
 * The staffing found.
 *
 * @param score hard, medium and soft, as OptaPlanner prints it
 * @param ruleTotals by rule: what it adds to the score
 */
public record DutyOutcome(
        List<Assignment> assignments,
        List<OpenSeat> open,
        List<TeamTie> teamsNotToured,
        String score,
        SortedMap<String, String> ruleTotals) {}
