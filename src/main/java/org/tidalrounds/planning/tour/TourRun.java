package org.tidalrounds.planning.tour;

import java.util.List;

/**
 * One team's day out.
 *
 * @param base index in the week's bases
 * @param day 0 = Monday
 * @param vehicle of the base, from 1
 * @param leave minutes after midnight
 * @param back minutes after midnight
 * @param driveMinutes of the whole run, the way back included
 */
public record TourRun(int base, int day, int vehicle, int leave, int back, int driveMinutes, List<TourVisit> visits) {}
