package org.tidalrounds.roster;

import java.util.Optional;

/**
 * One seat of a work in a roster.
 *
 * @param doctorId empty where it is open
 * @param pinned whether no planner may change it
 */
public record RosterSeat(SeatAsk ask, Optional<String> doctorId, boolean pinned) {}
