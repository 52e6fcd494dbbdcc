package org.tidalrounds.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Place;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyValue;
import org.tidalrounds.county.TravelRow;
import org.tidalrounds.county.WorkCalendar;
import org.tidalrounds.language.Message;

/** All four sources together, as a county's settings name them. */
class CountyTravelTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Place WEST = Places.village("W", 31.000, 109.800);
    private static final Place EAST = Places.village("E", 31.000, 109.820);
    private static final Place FAR = Places.village("F", 30.000, 109.800);
    private static final String NO_ROAD = "[null,null,null]";

    @TempDir
    private Path folder;

    @Test
    void eachPairFallsFromMatrixToServiceToRoadsToEstimate() {
        try (OsrmStandIn osrm = new OsrmStandIn(100).then(200, onlyFromWestToEast());
                TravelSources sources = sources(osrm, new TravelRow("W", "F", 111, 99))) {
            TravelAnswer answer = sources.answer(List.of(WEST, EAST, FAR));

            int[][] minutes = answer.table().minutes();
            assertThat(minutes[0][2]).as("matrix").isEqualTo(111);
            assertThat(minutes[0][1]).as("service").isEqualTo(10);
            assertThat(minutes[1][0]).as("roads").isEqualTo(9);
            // 111.2 km x 1.5 at 35 km/h.
            assertThat(minutes[2][0]).as("estimate").isEqualTo(286);
            assertThat(answer.warnings())
                    .containsExactly(
                            Message.of("travel.matrix_gaps", 5, 6),
                            Message.of("travel.service_gaps", 4, 5),
                            Message.of("travel.network_gaps", 3, 4),
                            Message.of("travel.estimated", 3, 6));
        }
    }

    @Test
    void withoutAnySourceAllIsEstimated() {
        try (TravelSources sources = TravelSources.of(county("35"), TravelSettings.offline(), DAY)) {
            assertThat(sources.answer(List.of(WEST, EAST)).warnings())
                    .containsExactly(Message.of("travel.estimated", 2, 2));
        }
    }

    @Test
    void parametersThatCannotBeAreRefusedAtOnce() {
        assertThatThrownBy(() -> TravelSources.of(county("-35"), TravelSettings.offline(), DAY))
                .isInstanceOf(TravelUnavailable.class);
    }

    private TravelSources sources(OsrmStandIn osrm, TravelRow row) {
        return TravelSources.of(
                county("35", row), new TravelSettings(Optional.of(osrm.url()), Optional.of(extract()), folder), DAY);
    }

    private static String onlyFromWestToEast() {
        String ends = "[{\"distance\":0},{\"distance\":0},{\"distance\":0}]";
        return "{\"code\":\"Ok\",\"durations\":[[0,600,null],%1$s,%1$s],\"distances\":[[0,9000,null],%1$s,%1$s],"
                        .formatted(NO_ROAD)
                + "\"sources\":%1$s,\"destinations\":%1$s}".formatted(ends);
    }

    private static County county(String speedKmh, TravelRow... rows) {
        Policy policy = new Policy(List.of(new PolicyValue("travel.speed_kmh", speedKmh, DAY)));
        return new County(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new WorkCalendar(List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(rows),
                policy);
    }

    private static Path extract() {
        try {
            return Path.of(
                    CountyTravelTest.class.getResource("/travel/loop.osm").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
