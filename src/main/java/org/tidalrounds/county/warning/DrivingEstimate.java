package org.tidalrounds.county.warning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Place;
import org.tidalrounds.county.PolicyParameter;

/** Ways between places, good enough to warn of: the county's own driving times, else great circle, road factor, speed. */
final class DrivingEstimate {
    private static final double MINUTES_PER_HOUR = 60;

    private final Map<String, Map<String, Integer>> known = new HashMap<>();
    private final double roadFactor;
    private final double driveKmh;
    private final double walkKmh;

    DrivingEstimate(County county, LocalDate on) {
        county.travel()
                .forEach(row -> known.computeIfAbsent(row.fromId(), id -> new HashMap<>())
                        .put(row.toId(), row.minutes()));
        this.roadFactor = county.policy().number(PolicyParameter.TRAVEL_ROAD_FACTOR, on);
        this.driveKmh = county.policy().number(PolicyParameter.TRAVEL_SPEED_KMH, on);
        this.walkKmh = county.policy().number(PolicyParameter.TRAVEL_WALK_SPEED_KMH, on);
    }

    double driveMinutes(Place from, Place to) {
        Integer minutes = known.getOrDefault(from.id(), Map.of()).get(to.id());
        return minutes != null ? minutes : minutes(from, to, driveKmh);
    }

    double walkMinutes(Place from, Place to) {
        return minutes(from, to, walkKmh);
    }

    private double minutes(Place from, Place to, double kmh) {
        return from.position().kilometresTo(to.position()) * roadFactor / kmh * MINUTES_PER_HOUR;
    }
}
