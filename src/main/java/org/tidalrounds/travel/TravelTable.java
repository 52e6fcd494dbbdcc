package org.tidalrounds.travel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidalrounds.county.Place;

/**
 * Driving between every two of a list of places. Not symmetric unless its source is.
 *
 * @param minutes whole minutes, rounded up, by index of the place driven from and of the place driven to
 * @param kilometres of road, likewise
 */
public record TravelTable(List<Place> places, int[][] minutes, double[][] kilometres) {
    /**
     * The part of the table for some of its places, in their order.
     *
     * @throws IllegalArgumentException for a place the table does not hold
     */
    public TravelTable of(List<? extends Place> some) {
        Map<String, Integer> indexes = new HashMap<>();
        for (int index = 0; index < places.size(); index++) {
            indexes.put(places.get(index).id(), index);
        }
        int[] kept = some.stream().mapToInt(place -> index(indexes, place)).toArray();
        return new TravelTable(
                List.copyOf(some),
                Arrays.stream(kept)
                        .mapToObj(from ->
                                Arrays.stream(kept).map(to -> minutes[from][to]).toArray())
                        .toArray(int[][]::new),
                Arrays.stream(kept)
                        .mapToObj(from -> Arrays.stream(kept)
                                .mapToDouble(to -> kilometres[from][to])
                                .toArray())
                        .toArray(double[][]::new));
    }

    private static int index(Map<String, Integer> indexes, Place place) {
        Integer index = indexes.get(place.id());
        if (index == null) {
            throw new IllegalArgumentException("no driving times for " + place.id());
        }
        return index;
    }
}
