package org.tidalrounds.roster;

import java.util.List;

/**
 * Runs with their crews.
 *
 * @param runs in the order given, each with its crew; empty crews stand in {@code open} as well
 * @param duties one for each crew member
 * @param open the seats nobody could take
 */
public record CrewedRuns(List<Run> runs, List<Duty> duties, List<OpenDemand> open) {}
