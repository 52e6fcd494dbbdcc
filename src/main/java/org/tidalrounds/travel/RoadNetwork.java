package org.tidalrounds.travel;

import static com.graphhopper.routing.util.TraversalMode.NODE_BASED;

import com.graphhopper.GraphHopper;
import com.graphhopper.config.Profile;
import com.graphhopper.routing.DijkstraOneToMany;
import com.graphhopper.routing.Path;
import com.graphhopper.routing.ev.Subnetwork;
import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.routing.util.DefaultSnapFilter;
import com.graphhopper.routing.util.EdgeFilter;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.GHUtility;
import com.graphhopper.util.PMap;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.tidalrounds.county.Coordinates;
import org.tidalrounds.language.Message;

/** The roads of an OpenStreetMap extract, driven by car, in this process (GraphHopper). */
final class RoadNetwork implements PartialSource {
    private static final String CAR = "car";
    private static final double MILLIS_PER_SECOND = 1_000;

    private final GraphHopper hopper;
    private final RoadAccess access;

    private RoadNetwork(GraphHopper hopper, RoadAccess access) {
        this.hopper = hopper;
        this.access = access;
    }

    /**
     * Reads an extract, or the network made of it before if the file is still the same.
     *
     * @param cacheFolder may be deleted at any time; each extract has a folder of its own in it
     * @throws TravelUnavailable if the extract is missing or broken
     */
    static RoadNetwork of(java.nio.file.Path extract, java.nio.file.Path cacheFolder, RoadAccess access) {
        java.nio.file.Path network = cacheFolder.resolve(cacheName(extract));
        GraphHopper hopper = new GraphHopper()
                .setOSMFile(extract.toString())
                .setGraphHopperLocation(network.toString())
                .setEncodedValuesString("car_access, car_average_speed")
                .setProfiles(new Profile(CAR).setCustomModel(GHUtility.loadCustomModelFromJar("car.json")));
        try {
            hopper.importOrLoad();
        } catch (RuntimeException e) { // All that GraphHopper throws at a broken file.
            hopper.close();
            throw new TravelUnavailable(Message.of("travel.extract_unreadable", extract, deepestCause(e), network), e);
        }
        return new RoadNetwork(hopper, access);
    }

    private static String deepestCause(Throwable error) {
        Throwable cause = error.getCause();
        return cause == null ? String.valueOf(error.getMessage()) : deepestCause(cause);
    }

    @Override
    public void fill(TravelGrid grid) {
        Weighting weighting = hopper.createWeighting(hopper.getProfile(CAR), new PMap());
        EdgeFilter drivable = new DefaultSnapFilter(
                weighting, hopper.getEncodingManager().getBooleanEncodedValue(Subnetwork.key(CAR)));
        List<Snap> snaps = grid.places().stream()
                .map(place -> nearestRoad(place.position(), drivable))
                .toList();
        QueryGraph roads = QueryGraph.create(
                hopper.getBaseGraph(), snaps.stream().filter(this::isOnMap).toList());
        for (int from = 0; from < grid.size(); from++) {
            if (isOnMap(snaps.get(from))) {
                fillRow(grid, from, snaps, new DijkstraOneToMany(roads, roads.wrapWeighting(weighting), NODE_BASED));
            }
        }
    }

    /** One search serves the whole row: it goes on where it stopped for the place before. */
    private void fillRow(TravelGrid grid, int from, List<Snap> snaps, DijkstraOneToMany search) {
        Snap start = snaps.get(from);
        for (int to = 0; to < grid.size(); to++) {
            Snap end = snaps.get(to);
            if (grid.isUnknown(from, to) && isOnMap(end)) {
                Path path = search.calcPath(start.getClosestNode(), end.getClosestNode());
                if (path.isFound()) {
                    grid.put(from, to, drive(path, start, end));
                }
            }
        }
    }

    private Drive drive(Path path, Snap start, Snap end) {
        double trackMetres = start.getQueryDistance() + end.getQueryDistance();
        return access.drive(path.getTime() / MILLIS_PER_SECOND, path.getDistance(), trackMetres);
    }

    @Override
    public String gapKey() {
        return "travel.network_gaps";
    }

    @Override
    public void close() {
        hopper.close();
    }

    private Snap nearestRoad(Coordinates position, EdgeFilter drivable) {
        return hopper.getLocationIndex().findClosest(position.lat(), position.lon(), drivable);
    }

    private boolean isOnMap(Snap snap) {
        return snap.isValid() && access.reaches(snap.getQueryDistance());
    }

    /** Changes when the file does: GraphHopper would go on with the old network. */
    private static String cacheName(java.nio.file.Path extract) {
        try {
            return "%s-%d-%d"
                    .formatted(
                            extract.getFileName(),
                            Files.size(extract),
                            Files.getLastModifiedTime(extract).toMillis());
        } catch (IOException e) {
            throw new TravelUnavailable(Message.of("travel.extract_missing", extract), e);
        }
    }
}
