package org.tidalrounds.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.county.Place;
import org.tidalrounds.language.Language;

class RoutingServiceTest {
    private static final int MAX_COORDINATES = 4;

    private final OsrmStandIn osrm = new OsrmStandIn(MAX_COORDINATES);

    @AfterEach
    void close() {
        osrm.close();
    }

    @Test
    void bothDirectionsAreTakenAsTheServiceGivesThem() {
        TravelGrid grid = filled(2);

        assertThat(grid.find(0, 1)).isEqualTo(new Drive(1, 1, false));
        assertThat(grid.find(1, 0)).isEqualTo(new Drive(10, 1, false));
    }

    @Test
    void secondsAreRoundedUpToMinutes() {
        osrm.then(200, pair("60.1", "900", 0));

        assertThat(filled(2).find(0, 1)).isEqualTo(new Drive(2, 0.9, false));
    }

    @Test
    void theTrackToTheRoadIsAddedAtItsOwnSpeed() {
        // 600 s by road either way; the first place lies 1,000 m off, 4 min at 15 km/h.
        osrm.then(200, pair("600", "9000", 1000));

        TravelGrid grid = filled(2);

        assertThat(grid.find(0, 1)).isEqualTo(new Drive(14, 10, false));
        assertThat(grid.find(1, 0)).isEqualTo(new Drive(14, 10, false));
    }

    @Test
    void aPlaceFarFromAnyRoadIsLeftToTheNextSource() {
        osrm.then(200, pair("600", "9000", 2000.5));

        assertThat(filled(2).unknown()).isEqualTo(2);
    }

    @Test
    void aPlaceWithoutARoadIsLeftToTheNextSource() {
        osrm.then(200, pair("null", "null", 0));

        TravelGrid grid = filled(2);

        assertThat(grid.isUnknown(0, 1)).isTrue();
        assertThat(grid.isUnknown(1, 0)).isFalse();
    }

    @Test
    void manyPlacesAreAskedInBlocksTheServiceTakes() {
        TravelGrid grid = filled(7);

        assertThat(grid.unknown()).isZero();
        assertThat(grid.find(3, 6)).isEqualTo(new Drive(36, 9, false));
        // Four by four blocks of two places; the last place alone has no pair with itself.
        assertThat(osrm.questions).hasSize(15);
    }

    @Test
    void onlyUnknownPairsAreAsked() {
        TravelGrid grid = grid(3);
        IntStream.range(0, 3).forEach(to -> grid.put(0, to, Drive.known(5, 5)));
        IntStream.range(0, 3).forEach(to -> grid.put(1, to, Drive.known(5, 5)));

        service(MAX_COORDINATES).fill(grid);

        assertThat(osrm.questions)
                .singleElement()
                .satisfies(question -> assertThat(question.toString())
                        .isEqualTo("/table/v1/driving/100.020000,31.000000;100.000000,31.000000;100.010000,31.000000"
                                + "?annotations=duration,distance&sources=0&destinations=1;2"));
    }

    @Test
    void nothingIsAskedWhenAllIsKnown() {
        service(MAX_COORDINATES).fill(grid(1));

        assertThat(osrm.questions).isEmpty();
    }

    @Test
    void aRefusalIsNotAskedAgainAndSaysWhy() {
        osrm.then(400, "{\"code\":\"InvalidUrl\",\"message\":\"URL string malformed\"}");

        assertRefused("refused with HTTP 400, InvalidUrl: URL string malformed");
        assertThat(osrm.questions).hasSize(1);
    }

    @Test
    void tooManyPlacesAtOnceNamesTheSizeAndTheRemedy() {
        assertThatThrownBy(() -> service(5).fill(grid(5)))
                .isInstanceOfSatisfying(
                        TravelUnavailable.class,
                        e -> assertThat(Language.ENGLISH.say(e.reason()))
                                .contains("does not take 5 places at once", "smaller routing table size"));
    }

    @Test
    void whatIsNoJsonIsRefused() {
        osrm.then(200, "<html>It works!</html>");

        assertRefused("something else than an OSRM table");
    }

    @Test
    void jsonWithoutACodeIsRefused() {
        osrm.then(200, "[]");

        assertRefused("something else than an OSRM table");
    }

    @Test
    void anEmptyAnswerIsRefused() {
        osrm.then(200, "");

        assertRefused("something else than an OSRM table");
    }

    @Test
    void aTableOfTheWrongSizeIsRefused() {
        osrm.then(200, pair("60", "900", 0).replace("[[0,60],[600,0]]", "[[0,60]]"));

        assertRefused("something else than an OSRM table");
    }

    @Test
    void aTableWithoutDistancesIsRefused() {
        osrm.then(200, pair("60", "900", 0).replace("distances", "lengths"));

        assertRefused("something else than an OSRM table");
    }

    @Test
    void anAddressThatIsNoneOfTheWebIsRefusedAtOnce() {
        assertThatThrownBy(() -> service(URI.create("localhost:5000"), MAX_COORDINATES))
                .isInstanceOfSatisfying(
                        TravelUnavailable.class,
                        e -> assertThat(Language.ENGLISH.say(e.reason()))
                                .contains("localhost:5000", "http://localhost:5000"));
    }

    /** A table of two places: as given from the first to the second, ten minutes back; the first lies off the road. */
    private static String pair(String seconds, String metres, double toRoad) {
        String ends = "[{\"distance\":%s},{\"distance\":0}]".formatted(toRoad);
        return ("{\"code\":\"Ok\",\"durations\":[[0,%s],[600,0]],\"distances\":[[0,%s],[9000,0]],"
                        + "\"sources\":%s,\"destinations\":%s}")
                .formatted(seconds, metres, ends, ends);
    }

    private void assertRefused(String sentencePart) {
        assertThatThrownBy(() -> filled(2))
                .isInstanceOfSatisfying(
                        TravelUnavailable.class,
                        e -> assertThat(Language.ENGLISH.say(e.reason()))
                                .contains(sentencePart, osrm.url().toString()));
    }

    private TravelGrid filled(int places) {
        TravelGrid grid = grid(places);
        service(MAX_COORDINATES).fill(grid);
        return grid;
    }

    private static TravelGrid grid(int places) {
        List<Place> all =
                IntStream.range(0, places).mapToObj(OsrmStandIn::place).toList();
        return new TravelGrid(all);
    }

    private RoutingService service(int tableSize) {
        return service(osrm.url(), tableSize);
    }

    private RoutingService service(URI url, int tableSize) {
        RoutingClient client = new RoutingClient(url, Duration.ofSeconds(30), pause -> {});
        return new RoutingService(url, tableSize, client, new RoadAccess(2000, 15));
    }
}
