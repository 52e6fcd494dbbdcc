package org.tidalrounds.roster.store;

/** Which roster of which county. */
public record RosterKey(String countyId, long rosterId) {}
