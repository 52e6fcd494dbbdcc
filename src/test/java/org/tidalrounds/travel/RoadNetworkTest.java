package org.tidalrounds.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidalrounds.county.Place;
import org.tidalrounds.language.Language;

class RoadNetworkTest {
    private static final Place WEST = Places.village("W", 31.000, 109.800);
    private static final Place EAST = Places.village("E", 31.000, 109.820);

    @TempDir
    private Path folder;

    @Test
    void aOneWayStreetIsShorterThereThanBack() {
        TravelGrid grid = filled(WEST, EAST);

        assertThat(kilometres(grid, 0, 1)).isBetween(1.9, 1.92);
        assertThat(kilometres(grid, 1, 0)).isBetween(4.8, 4.9);
    }

    @Test
    void minutesFollowTheSpeedOfTheRoad() {
        // GraphHopper drives 0.9 of a speed limit: 1.91 km at 36 km/h take 3.2 min, 4.84 km 8.1 min.
        TravelGrid grid = filled(WEST, EAST);

        assertThat(grid.find(0, 1)).extracting(Drive::minutes).isEqualTo(4);
        assertThat(grid.find(1, 0)).extracting(Drive::minutes).isEqualTo(9);
    }

    @Test
    void theTrackToTheRoadIsAddedAtItsOwnSpeed() {
        // 0.01 degrees south of the street: 1.112 km at 15 km/h take 4.4 min.
        TravelGrid grid = filled(Places.village("S", 30.990, 109.800), EAST);

        assertThat(grid.find(0, 1)).extracting(Drive::minutes).isEqualTo(8);
        assertThat(kilometres(grid, 0, 1)).isBetween(3.0, 3.04);
    }

    @Test
    void aPlaceFarFromAnyRoadIsLeftToTheNextSource() {
        TravelGrid grid = filled(WEST, EAST, Places.village("F", 30.980, 109.800));

        assertThat(grid.unknown()).isEqualTo(4);
    }

    @Test
    void aPlaceOnAnIslandOfRoadsIsLeftToTheNextSource() {
        TravelGrid grid = filled(WEST, EAST, Places.village("I", 31.105, 109.900));

        assertThat(grid.unknown()).isEqualTo(4);
    }

    @Test
    void aDriveKnownBeforeIsKept() {
        TravelGrid grid = new TravelGrid(List.of(WEST, EAST));
        grid.put(0, 1, Drive.known(77, 7));

        fill(grid, extract());

        assertThat(grid.find(0, 1)).isEqualTo(new Drive(77, 7, false));
    }

    @Test
    void theNetworkIsMadeOnceForAnExtract() throws IOException {
        Path extract = extract();
        fill(new TravelGrid(List.of(WEST, EAST)), extract);
        Path made = onlyNetwork();
        FileTime madeAt = Files.getLastModifiedTime(made.resolve("properties"));
        Files.setLastModifiedTime(made.resolve("properties"), FileTime.fromMillis(madeAt.toMillis() - 60_000));

        fill(new TravelGrid(List.of(WEST, EAST)), extract);

        assertThat(Files.getLastModifiedTime(made.resolve("properties"))).isLessThan(madeAt);
    }

    @Test
    void aChangedExtractIsReadAnew() throws IOException {
        Path extract = Files.copy(extract(), folder.resolve("roads.osm"));
        fill(new TravelGrid(List.of(WEST, EAST)), extract);
        Files.writeString(extract, Files.readString(extract).replace("\"oneway\" v=\"yes\"", "\"oneway\" v=\"no\""));
        TravelGrid grid = new TravelGrid(List.of(WEST, EAST));

        fill(grid, extract);

        assertThat(kilometres(grid, 1, 0)).isBetween(1.9, 1.92);
    }

    @Test
    void aMissingExtractIsNamed() {
        assertRefused(folder.resolve("nowhere.osm.pbf"), "is missing or cannot be read");
    }

    @Test
    void aBrokenXmlExtractIsNamed() throws IOException {
        assertRefused(Files.writeString(folder.resolve("broken.osm"), "<osm><node id="), "cannot be used");
    }

    @Test
    void aBrokenPbfExtractIsNamed() throws IOException {
        assertRefused(Files.writeString(folder.resolve("broken.osm.pbf"), "not a pbf"), "cannot be used");
    }

    @Test
    void anExtractWithoutRoadsIsNamed() throws IOException {
        assertRefused(Files.writeString(folder.resolve("empty.osm"), "<osm version=\"0.6\"></osm>"), "cannot be used");
    }

    private void assertRefused(Path extract, String sentencePart) {
        assertThatThrownBy(() -> RoadNetwork.of(extract, folder, new RoadAccess(2000, 15)))
                .isInstanceOfSatisfying(
                        TravelUnavailable.class,
                        e -> assertThat(Language.ENGLISH.say(e.reason())).contains(extract.toString(), sentencePart));
    }

    private TravelGrid filled(Place... places) {
        TravelGrid grid = new TravelGrid(List.of(places));
        fill(grid, extract());
        return grid;
    }

    private void fill(TravelGrid grid, Path extract) {
        try (RoadNetwork roads = RoadNetwork.of(extract, folder.resolve("cache"), new RoadAccess(2000, 15))) {
            roads.fill(grid);
        }
    }

    private Path onlyNetwork() throws IOException {
        try (var networks = Files.list(folder.resolve("cache"))) {
            return networks.findFirst().orElseThrow();
        }
    }

    private static Path extract() {
        try {
            return Path.of(RoadNetworkTest.class.getResource("/travel/loop.osm").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double kilometres(TravelGrid grid, int from, int to) {
        Drive drive = grid.find(from, to);
        assertThat(drive).isNotNull();
        return drive.kilometres();
    }
}
