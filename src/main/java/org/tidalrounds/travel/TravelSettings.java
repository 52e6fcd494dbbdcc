package org.tidalrounds.travel;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where driving times come from besides the county's own matrix file.
 *
 * @param routingUrl a routing service that speaks OSRM's table API, such as {@code http://localhost:5000}
 * @param routingTableSize coordinates the service takes in one question, at least 2 (OSRM: {@code --max-table-size})
 * @param osmFile an extract of OpenStreetMap, {@code .osm.pbf} or {@code .osm}
 * @param cacheFolder where the road network made of the extract is kept
 */
public record TravelSettings(Optional<URI> routingUrl, int routingTableSize, Optional<Path> osmFile, Path cacheFolder) {
    /** What an OSRM server takes unless told otherwise. */
    public static final int OSRM_TABLE_SIZE = 100;

    public TravelSettings {
        if (routingTableSize < 2) {
            throw new IllegalArgumentException("routing table size " + routingTableSize + ": give at least 2");
        }
    }

    public TravelSettings(Optional<URI> routingUrl, Optional<Path> osmFile, Path cacheFolder) {
        this(routingUrl, OSRM_TABLE_SIZE, osmFile, cacheFolder);
    }

    /** Neither a service nor an extract: the matrix file, then estimates. */
    public static TravelSettings offline() {
        return new TravelSettings(Optional.empty(), Optional.empty(), Path.of(""));
    }
}
