package org.tidalrounds.planning.tour;

import java.util.List;
import java.util.SortedMap;

/**
 * The plans found.
 *
 * @param dated in the order they were asked for
 * @param score of the standard week: hard, medium and soft
 * @param movedVisits of the dated weeks, that lie on another day or start from another base than in the standard week
 * @param ruleTotals of the standard week, by the rule's name; rules that never fired are left out
 */
public record TourOutcome(
        TourWeekPlan standard,
        List<TourWeekPlan> dated,
        String score,
        int movedVisits,
        SortedMap<String, RuleTotal> ruleTotals) {}
