package org.tidalrounds.mobile.sync;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Place;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.DoctorTable;
import org.tidalrounds.county.table.FacilityTable;
import org.tidalrounds.county.table.VillageTable;
import org.tidalrounds.mobile.sync.RunItem.PlacePart;

/** What doctors and places are called. */
@Singleton
final class Names {
    private final CountyStore counties;

    Names(CountyStore counties) {
        this.counties = counties;
    }

    /** Doctors' names by their ids. */
    Map<String, String> doctors(Act act, Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : counties.list(act.countyId(), DoctorTable.TABLE, List.copyOf(ids)).stream()
                        .collect(Collectors.toMap(Doctor::id, Doctor::name));
    }

    /** Facilities and villages by their ids and codes; a village under its short name. */
    Map<String, PlacePart> places(Act act, Collection<String> ids) {
        Map<String, PlacePart> places = new HashMap<>();
        if (ids.isEmpty()) {
            return places;
        }
        List<String> wanted = List.copyOf(ids);
        counties.list(act.countyId(), FacilityTable.TABLE, wanted)
                .forEach(place -> places.put(place.id(), part(place, place.name())));
        counties.list(act.countyId(), VillageTable.TABLE, wanted)
                .forEach(place -> places.put(place.code(), part(place, place.shortName())));
        return places;
    }

    private static PlacePart part(Place place, String name) {
        return new PlacePart(
                place.id(), name, place.position().lat(), place.position().lon());
    }
}
