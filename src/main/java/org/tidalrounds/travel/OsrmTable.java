package org.tidalrounds.travel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.OptionalDouble;

/**
 * One answer of OSRM's table service (project-osrm.org, HTTP API v5, "Table service"): durations in seconds, distances in
 * metres, either null where no road leads, and how far each place lies from the road it was moved to.
 */
final class OsrmTable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode root;

    private OsrmTable(JsonNode root) {
        this.root = root;
    }

    /** @throws IOException if the body is not JSON */
    static OsrmTable parse(byte[] body) throws IOException {
        return new OsrmTable(JSON.readTree(body));
    }

    /** {@code Ok}, or the service's name of what is wrong; empty if the answer is none of OSRM's. */
    String code() {
        return root.path("code").asText();
    }

    String message() {
        return root.path("message").asText();
    }

    /** Whether it has a duration and a distance, or null, for each of so many sources and destinations. */
    boolean hasSize(int sources, int destinations) {
        return hasSize(root.path("durations"), sources, destinations)
                && hasSize(root.path("distances"), sources, destinations)
                && root.path("sources").size() == sources
                && root.path("destinations").size() == destinations;
    }

    OptionalDouble findSeconds(int source, int destination) {
        return cell("durations", source, destination);
    }

    OptionalDouble findMetres(int source, int destination) {
        return cell("distances", source, destination);
    }

    double metresFromSourceToRoad(int source) {
        return root.path("sources").path(source).path("distance").asDouble();
    }

    double metresFromRoadToDestination(int destination) {
        return root.path("destinations").path(destination).path("distance").asDouble();
    }

    private OptionalDouble cell(String table, int source, int destination) {
        JsonNode cell = root.path(table).path(source).path(destination);
        return cell.isNumber() && cell.asDouble() >= 0 ? OptionalDouble.of(cell.asDouble()) : OptionalDouble.empty();
    }

    private static boolean hasSize(JsonNode table, int rows, int columns) {
        if (table.size() != rows) {
            return false;
        }
        for (JsonNode row : table) {
            if (row.size() != columns) {
                return false;
            }
        }
        return true;
    }
}
