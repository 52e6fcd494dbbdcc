package org.tidalrounds.planning.tour.search;

import java.util.OptionalInt;

/**
 * The times of one run, in minutes after midnight.
 *
 * @param leave from the base
 * @param arrive when each visit begins; who comes earlier waits
 * @param depart when each visit ends
 * @param lunch when the break begins, if there is one
 * @param back at the base
 */
public record Timetable(int leave, int[] arrive, int[] depart, OptionalInt lunch, int back) {}
