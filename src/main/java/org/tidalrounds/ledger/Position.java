package org.tidalrounds.ledger;

import org.tidalrounds.clinic.unit.Refusal;

/**
 * Where a phone says it is (WGS84, degrees).
 *
 * @param accuracyMetres radius within which it is so
 */
public record Position(double latitude, double longitude, int accuracyMetres) {
    private static final int MOST_METRES = 1_000_000;

    /** @throws Refusal if it is not on the globe */
    public Position {
        boolean isOnGlobe = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        if (!isOnGlobe || accuracyMetres < 0 || accuracyMetres > MOST_METRES) {
            throw Refusal.invalid("ledger.position", latitude, longitude, accuracyMetres);
        }
    }
}
