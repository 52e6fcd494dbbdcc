package org.tidalrounds.travel;

import java.time.LocalDate;
import org.tidalrounds.county.Place;
import org.tidalrounds.county.Policy;
import org.tidalrounds.language.Message;

/** The last resort, which knows every drive: great-circle distance x road factor / speed, by terrain (planning rule T3). */
final class GreatCircle {
    /** An estimate faster than this as the crow flies, in km/h, is a slip in the parameters, not a road. */
    private static final double MAX_CROW_SPEED_KMH = 60;

    private static final int MINUTES_PER_HOUR = 60;

    private final Pace town;
    private final Pace country;

    /** @throws TravelUnavailable if a road factor is below 1, a speed not above 0, or both together too fast */
    GreatCircle(Policy policy, LocalDate on) {
        this.town = pace(Terrain.TOWN, policy, on);
        this.country = pace(Terrain.COUNTRY, policy, on);
    }

    void fill(TravelGrid grid) {
        for (int from = 0; from < grid.size(); from++) {
            for (int to = 0; to < grid.size(); to++) {
                if (grid.isUnknown(from, to)) {
                    grid.put(
                            from,
                            to,
                            drive(grid.places().get(from), grid.places().get(to)));
                }
            }
        }
    }

    private Drive drive(Place from, Place to) {
        Pace pace = Terrain.between(from, to) == Terrain.TOWN ? town : country;
        double kilometres = from.position().kilometresTo(to.position()) * pace.roadFactor;
        return Drive.estimated(kilometres / pace.speedKmh * MINUTES_PER_HOUR, kilometres);
    }

    private static Pace pace(Terrain terrain, Policy policy, LocalDate on) {
        Pace pace = new Pace(policy.number(terrain.roadFactor, on), policy.number(terrain.speedKmh, on));
        // Negated, so that NaN is refused as well.
        if (!(pace.roadFactor >= 1 && pace.speedKmh > 0 && pace.speedKmh / pace.roadFactor <= MAX_CROW_SPEED_KMH)) {
            throw new TravelUnavailable(Message.of(
                    "travel.pace_out_of_bounds",
                    terrain.roadFactor.key(),
                    pace.roadFactor,
                    terrain.speedKmh.key(),
                    pace.speedKmh,
                    Math.round(MAX_CROW_SPEED_KMH)));
        }
        return pace;
    }

    private record Pace(double roadFactor, double speedKmh) {}
}
