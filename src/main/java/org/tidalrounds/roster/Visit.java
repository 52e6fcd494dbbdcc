package org.tidalrounds.roster;

import java.time.LocalTime;

/**
 * One clinic session of a tour in one village.
 *
 * @param driveMinutes from the stop before
 */
public record Visit(String villageCode, LocalTime arrive, LocalTime depart, int driveMinutes) {}
