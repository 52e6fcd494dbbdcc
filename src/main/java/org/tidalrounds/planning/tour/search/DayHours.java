package org.tidalrounds.planning.tour.search;

/**
 * The hours of a route's day, in minutes after midnight. A route leaves and is back between {@code start} and
 * {@code end}; every visit lies inside one of the windows; a route that is out over noon rests {@code lunch} minutes
 * between two stops, starting between {@code lunchFrom} and {@code lunchUntil}.
 *
 * @param windows pairs of opening and closing time, rising
 */
public record DayHours(
        double start, double end, double[][] windows, double lunch, double lunchFrom, double lunchUntil) {}
