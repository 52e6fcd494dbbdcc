package org.tidalrounds.travel;

import java.util.List;
import org.tidalrounds.county.Place;

/** Knows how long it takes to drive. */
public interface TravelSource {
    /**
     * Driving between every two of these places.
     *
     * @throws TravelUnavailable if the source cannot be reached or does not know the places
     */
    TravelTable table(List<Place> places);
}
