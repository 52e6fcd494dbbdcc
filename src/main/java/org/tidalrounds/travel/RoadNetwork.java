package org.tidalrounds.travel;

import com.graphhopper.GraphHopper;
import com.graphhopper.config.CHProfile;
import com.graphhopper.config.Profile;
import com.graphhopper.routing.Path;
import com.graphhopper.routing.ch.CHRoutingAlgorithmFactory;
import com.graphhopper.routing.ev.Subnetwork;
import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.routing.util.DefaultSnapFilter;
import com.graphhopper.routing.util.EdgeFilter;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.GHUtility;
import com.graphhopper.util.PMap;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.tidalrounds.county.Coordinates;
import org.tidalrounds.language.Message;

/** The roads of an OpenStreetMap extract, driven by car, in this process (GraphHopper with contraction hierarchies). */
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
        hopper.getCHPreparationHandler().setCHProfiles(new CHProfile(CAR));
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
        EdgeFilter drivable = new DefaultSnapFilter(
                hopper.createWeighting(hopper.getProfile(CAR), new PMap()),
                hopper.getEncodingManager().getBooleanEncodedValue(Subnetwork.key(CAR)));
        List<Snap> snaps = grid.places().stream()
                .map(place -> nearestRoad(place.position(), drivable))
                .toList();
        List<Snap> onRoads = snaps.stream().filter(this::isOnMap).toList();
        QueryGraph roads = QueryGraph.create(hopper.getBaseGraph(), onRoads);
        CHRoutingAlgorithmFactory routes =
                new CHRoutingAlgorithmFactory(hopper.getCHGraphs().get(CAR), roads);
        for (int from = 0; from < grid.size(); from++) {
            for (int to = 0; to < grid.size(); to++) {
                if (grid.isUnknown(from, to) && isOnMap(snaps.get(from)) && isOnMap(snaps.get(to))) {
                    put(grid, from, to, snaps.get(from), snaps.get(to), routes);
                }
            }
        }
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

    private void put(TravelGrid grid, int from, int to, Snap start, Snap end, CHRoutingAlgorithmFactory routes) {
        // An algorithm answers one question only.
        Path path = routes.createAlgo(new PMap()).calcPath(start.getClosestNode(), end.getClosestNode());
        if (path.isFound()) {
            double trackMetres = start.getQueryDistance() + end.getQueryDistance();
            grid.put(from, to, access.drive(path.getTime() / MILLIS_PER_SECOND, path.getDistance(), trackMetres));
        }
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
