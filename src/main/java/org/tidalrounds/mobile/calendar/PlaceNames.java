package org.tidalrounds.mobile.calendar;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.FacilityTable;
import org.tidalrounds.county.table.VillageTable;

/** The names of the places that events tell of. */
@Singleton
final class PlaceNames {
    private final CountyStore counties;

    PlaceNames(CountyStore counties) {
        this.counties = counties;
    }

    Map<String, String> of(String countyId, List<FeedEvent> events) {
        List<String> ids = events.stream()
                .flatMap(event -> Stream.concat(
                        Stream.of(event.duty().placeId()),
                        event.duty().stops().stream().map(stop -> stop.substring(0, stop.lastIndexOf(' ')))))
                .distinct()
                .toList();
        Map<String, String> names = new HashMap<>();
        counties.list(countyId, FacilityTable.TABLE, ids)
                .forEach(facility -> names.put(facility.id(), facility.name()));
        counties.list(countyId, VillageTable.TABLE, ids).forEach(village -> names.put(village.code(), village.name()));
        return names;
    }
}
