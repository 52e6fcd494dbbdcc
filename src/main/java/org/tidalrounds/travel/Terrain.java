package org.tidalrounds.travel;

import org.tidalrounds.county.Facility;
import org.tidalrounds.county.Place;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.Village;

/** What kind of country a drive crosses; each kind has its own road factor and mean speed. */
enum Terrain {
    /** Streets: both ends are built up and in the same township. */
    TOWN(PolicyParameter.TRAVEL_TOWN_ROAD_FACTOR, PolicyParameter.TRAVEL_TOWN_SPEED_KMH),
    /** Anything else: country roads, as mountainous as the county's parameters say. */
    COUNTRY(PolicyParameter.TRAVEL_ROAD_FACTOR, PolicyParameter.TRAVEL_SPEED_KMH);

    final PolicyParameter roadFactor;
    final PolicyParameter speedKmh;

    Terrain(PolicyParameter roadFactor, PolicyParameter speedKmh) {
        this.roadFactor = roadFactor;
        this.speedKmh = speedKmh;
    }

    static Terrain between(Place from, Place to) {
        return isBuiltUp(from) && isBuiltUp(to) && from.townshipCode().equals(to.townshipCode()) ? TOWN : COUNTRY;
    }

    /** Facilities stand in the seat of their county or township; an urban community is built up, a village is not. */
    private static boolean isBuiltUp(Place place) {
        return place instanceof Facility
                || place instanceof Village village && village.kind().equals("community");
    }
}
