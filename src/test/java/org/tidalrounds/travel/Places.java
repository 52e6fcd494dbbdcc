package org.tidalrounds.travel;

import org.tidalrounds.county.Coordinates;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.FacilityKind;
import org.tidalrounds.county.Place;
import org.tidalrounds.county.ServiceMode;
import org.tidalrounds.county.Village;

/** Places for tests, with only what driving depends on. */
final class Places {
    private Places() {}

    static Place village(String code, double lat, double lon) {
        return village(code, "village", "T1", lat, lon);
    }

    static Place community(String code, String townshipCode, double lat, double lon) {
        return village(code, "community", townshipCode, lat, lon);
    }

    static Place centre(String id, String townshipCode, double lat, double lon) {
        FacilityKind kind = FacilityKind.TOWNSHIP_CENTRE;
        return new Facility(id, id, kind, townshipCode, townshipCode, new Coordinates(lat, lon), "test", 0, 0, 1);
    }

    private static Place village(String code, String kind, String township, double lat, double lon) {
        Coordinates position = new Coordinates(lat, lon);
        ServiceMode mode = ServiceMode.TOUR;
        return new Village(
                code, code, code, kind, township, township, position, "test", 0, 0, 0, 0, false, false, 0, mode, "");
    }
}
