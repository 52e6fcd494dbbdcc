package org.tidalrounds.planning.posting;

/**
 * A planned posting.
 *
 * @param seat from 1
 * @param days of the posting, from day 0 of the horizon
 */
public record Placement(String centreId, int seat, String doctorId, DaySpan days) {}
