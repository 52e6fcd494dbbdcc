package org.tidalrounds.planning.tour;

import java.util.List;
import org.tidalrounds.planning.tour.search.DayHours;

/**
 * One week to be planned: the toured villages (T7: stationed and shared ones stay out), the bases and what they have.
 *
 * @param days working days, rising; 0 = Monday … 6 = Sunday
 * @param minDayGap least days between two visits to a stop; 2 = Monday and Wednesday
 * @param driveMinutes from each to each, stops first, then bases; may be asymmetric
 * @param hours when runs may be out and visits may be held
 */
public record TourWeek(
        List<TourStop> stops,
        List<TourBase> bases,
        int[] days,
        int minDayGap,
        double[][] driveMinutes,
        DayHours hours) {}
