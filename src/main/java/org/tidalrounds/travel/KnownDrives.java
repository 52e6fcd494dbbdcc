package org.tidalrounds.travel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidalrounds.county.TravelRow;

/**
 * Drives by the ids of their two ends: the county's matrix file, or what earlier questions brought in. The way back is
 * known only where it was given. Bounded by the pairs of one county's places.
 */
final class KnownDrives implements PartialSource {
    private final Map<String, Map<String, Drive>> drivesByEnds = new HashMap<>();

    /** The rows of {@code travel.csv}; where a pair stands twice the later row holds. */
    static KnownDrives ofMatrix(List<TravelRow> rows) {
        KnownDrives drives = new KnownDrives();
        rows.forEach(row -> drives.put(row.fromId(), row.toId(), Drive.known(row.minutes(), row.kilometres())));
        return drives;
    }

    @Override
    public void fill(TravelGrid grid) {
        for (int from = 0; from < grid.size(); from++) {
            Map<String, Drive> drives =
                    drivesByEnds.getOrDefault(grid.places().get(from).id(), Map.of());
            for (int to = 0; to < grid.size(); to++) {
                Drive drive = drives.get(grid.places().get(to).id());
                if (drive != null) {
                    grid.put(from, to, drive);
                }
            }
        }
    }

    /** Takes over every drive of the grid that is known by now. */
    void remember(TravelGrid grid) {
        for (int from = 0; from < grid.size(); from++) {
            for (int to = 0; to < grid.size(); to++) {
                Drive drive = grid.find(from, to);
                if (drive != null) {
                    put(grid.places().get(from).id(), grid.places().get(to).id(), drive);
                }
            }
        }
    }

    @Override
    public String gapKey() {
        return "travel.matrix_gaps";
    }

    private void put(String fromId, String toId, Drive drive) {
        drivesByEnds.computeIfAbsent(fromId, id -> new HashMap<>()).put(toId, drive);
    }
}
