package org.tidalrounds.county;

/** A known driving time and distance from one place to another; the way back is a row of its own. */
public record TravelRow(String fromId, String toId, int minutes, double kilometres) {}
