package org.tidalrounds.roster.adjust;

import java.util.OptionalInt;

/**
 * How good a roster is as it stands.
 *
 * @param open demands of its days that nobody meets
 * @param hard breaches of hard rules
 * @param unexplained those of them without a written reason, which keep it from being published
 * @param staffed works with somebody on the first seat, of the kinds that the proof is about
 * @param staffedAtMost how many of them any plan could staff, as was proven when it was planned; empty where it never was
 */
public record Standing(long revision, int open, int hard, int unexplained, int staffed, OptionalInt staffedAtMost) {}
