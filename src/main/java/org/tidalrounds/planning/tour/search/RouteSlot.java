package org.tidalrounds.planning.tour.search;

/**
 * One day at one depot.
 *
 * @param day from 0
 * @param depot from 0
 * @param vehicles routes that may leave at most
 * @param capacity load of one route at most; infinite where there is no limit
 * @param maxDuration driving and service of one route at most; infinite where there is no limit
 */
public record RouteSlot(int day, int depot, int vehicles, double capacity, double maxDuration) {}
