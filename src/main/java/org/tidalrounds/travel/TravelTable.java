package org.tidalrounds.travel;

import java.util.List;
import org.tidalrounds.county.Place;

/**
 * Driving between every two of a list of places. Not symmetric unless its source is.
 *
 * @param minutes whole minutes, rounded up, by index of the place driven from and of the place driven to
 * @param kilometres of road, likewise
 */
public record TravelTable(List<Place> places, int[][] minutes, double[][] kilometres) {}
