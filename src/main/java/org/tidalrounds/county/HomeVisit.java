package org.tidalrounds.county;

/**
 * A resident to be seen at home every {@code everyWeeks} weeks, during the tour visit to the village.
 *
 * @param minutes by which the visit to the village becomes longer
 * @param skill that somebody of the crew must have
 */
public record HomeVisit(String residentId, int everyWeeks, int minutes, String skill) {}
