package org.tidalrounds.travel;

import java.time.LocalDate;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.language.Message;

/**
 * The tracks between places and the nearest road a router knows: routers measure from road to road only.
 *
 * @param maxMetres places farther from any road are not on the router's map
 * @param speedKmh above 0
 */
record RoadAccess(double maxMetres, double speedKmh) {
    /** Nobody drives a track faster. */
    private static final int MAX_SPEED_KMH = 60;

    private static final double METRES_PER_KILOMETRE = 1_000;
    private static final double SECONDS_PER_MINUTE = 60;
    private static final double MINUTES_PER_HOUR = 60;

    /** @throws TravelUnavailable if the parameters in force make no sense */
    static RoadAccess of(Policy policy, LocalDate on) {
        double metres = policy.number(PolicyParameter.TRAVEL_MAX_TRACK_METRES, on);
        double speed = policy.number(PolicyParameter.TRAVEL_TRACK_SPEED_KMH, on);
        // Negated, so that NaN is refused as well.
        if (!(metres >= 0 && speed > 0 && speed <= MAX_SPEED_KMH)) {
            throw new TravelUnavailable(Message.of(
                    "travel.track_out_of_bounds",
                    PolicyParameter.TRAVEL_MAX_TRACK_METRES.key(),
                    metres,
                    PolicyParameter.TRAVEL_TRACK_SPEED_KMH.key(),
                    speed,
                    MAX_SPEED_KMH));
        }
        return new RoadAccess(metres, speed);
    }

    /** Whether a place so far from the nearest road is on the map. */
    boolean reaches(double metresToRoad) {
        return metresToRoad <= maxMetres;
    }

    /** A routed drive with the tracks of both its ends, in all {@code trackMetres}. */
    Drive drive(double routedSeconds, double routedMetres, double trackMetres) {
        double trackKilometres = trackMetres / METRES_PER_KILOMETRE;
        return Drive.known(
                routedSeconds / SECONDS_PER_MINUTE + trackKilometres / speedKmh * MINUTES_PER_HOUR,
                routedMetres / METRES_PER_KILOMETRE + trackKilometres);
    }
}
