package org.tidalrounds.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tidalrounds.county.Place;
import org.tidalrounds.planning.duty.DutyPlace;
import org.tidalrounds.travel.TravelTable;

/** Every facility and village as the duty planner sees it, with the driving times between them. */
final class DutyPlaces {
    private final Map<String, DutyPlace> byId = new LinkedHashMap<>();
    private final List<String> ids = new ArrayList<>();

    /**
     * @param travel between all places of the county
     */
    DutyPlaces(TravelTable travel) {
        List<Place> places = travel.places();
        for (int index = 0; index < places.size(); index++) {
            Place place = places.get(index);
            ids.add(place.id());
            byId.put(place.id(), new DutyPlace(index, place.id(), place.name(), travel.minutes()[index]));
        }
    }

    /** The facility id or village code of a place. */
    String id(int index) {
        return ids.get(index);
    }

    /** The place with this facility id or village code. */
    DutyPlace get(String id) {
        return Objects.requireNonNull(byId.get(id), () -> "no place " + id);
    }
}
