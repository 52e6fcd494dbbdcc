package org.tidalrounds.county;

/** A point on the ground, WGS84, in degrees. */
public record Coordinates(double lat, double lon) {
    /** Twice the mean radius of the Earth (IUGG: 6,371 km), in km. */
    private static final double EARTH_DIAMETER_KM = 12_742;

    /** Great-circle distance in km (haversine formula). */
    public double kilometresTo(Coordinates other) {
        double sinLat = Math.sin(Math.toRadians(other.lat - lat) / 2);
        double sinLon = Math.sin(Math.toRadians(other.lon - lon) / 2);
        double a =
                sinLat * sinLat + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * sinLon * sinLon;
        return EARTH_DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
