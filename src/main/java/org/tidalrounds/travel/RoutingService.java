package org.tidalrounds.travel;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tidalrounds.county.Coordinates;
import org.tidalrounds.county.Place;
import org.tidalrounds.language.Message;

/** A routing service that speaks OSRM's table API, asked in blocks no larger than it takes. */
final class RoutingService implements PartialSource {
    /** A table of a hundred places takes a server some 10 ms; a public one may be far and slow. */
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(20);

    private final URI url;
    private final int tableSize;
    private final RoutingClient client;
    private final RoadAccess access;

    /**
     * @param url without {@code /table}
     * @param tableSize coordinates in one question, at least 2
     * @throws TravelUnavailable if the URL is not one of http or https
     */
    RoutingService(URI url, int tableSize, RoutingClient client, RoadAccess access) {
        if (url.getHost() == null || !Set.of("http", "https").contains(url.getScheme())) {
            throw new TravelUnavailable(Message.of("travel.service_bad_url", url));
        }
        this.url = url;
        this.tableSize = tableSize;
        this.client = client;
        this.access = access;
    }

    static RoutingService at(URI url, int tableSize, RoadAccess access) {
        RoutingClient client = new RoutingClient(url, ANSWER_LIMIT, pause -> Thread.sleep(pause.toMillis()));
        return new RoutingService(url, tableSize, client, access);
    }

    @Override
    public void fill(TravelGrid grid) {
        int step = grid.size() <= tableSize ? tableSize : tableSize / 2;
        for (int from = 0; from < grid.size(); from += step) {
            for (int to = 0; to < grid.size(); to += step) {
                fillBlock(grid, range(grid, from, step), range(grid, to, step));
            }
        }
    }

    @Override
    public String gapKey() {
        return "travel.service_gaps";
    }

    /** Asks only for the rows and columns in which something is unknown. */
    private void fillBlock(TravelGrid grid, List<Integer> froms, List<Integer> tos) {
        List<Integer> sources = froms.stream()
                .filter(from -> tos.stream().anyMatch(to -> grid.isUnknown(from, to)))
                .toList();
        List<Integer> destinations = tos.stream()
                .filter(to -> froms.stream().anyMatch(from -> grid.isUnknown(from, to)))
                .toList();
        if (!sources.isEmpty()) {
            OsrmTable table = ask(grid.places(), sources, destinations);
            for (int row = 0; row < sources.size(); row++) {
                for (int column = 0; column < destinations.size(); column++) {
                    put(grid, sources.get(row), destinations.get(column), table, row, column);
                }
            }
        }
    }

    private OsrmTable ask(List<Place> places, List<Integer> sources, List<Integer> destinations) {
        List<Integer> asked = Stream.concat(sources.stream(), destinations.stream())
                .distinct()
                .toList();
        HttpResponse<byte[]> response =
                client.get(URI.create("%s/table/v1/driving/%s?annotations=duration,distance&sources=%s&destinations=%s"
                        .formatted(
                                url.toString().replaceAll("/+$", ""),
                                joined(asked.stream()
                                        .map(place -> lonLat(places.get(place).position()))),
                                joined(sources.stream().map(asked::indexOf)),
                                joined(destinations.stream().map(asked::indexOf)))));
        OsrmTable table = parse(response);
        if (table.code().equals("TooBig")) {
            throw new TravelUnavailable(Message.of("travel.service_too_big", url, asked.size()));
        }
        if (!table.code().equals("Ok")) {
            throw new TravelUnavailable(
                    Message.of("travel.service_refused", url, response.statusCode(), table.code(), table.message()));
        }
        if (!table.hasSize(sources.size(), destinations.size())) {
            throw new TravelUnavailable(Message.of("travel.service_garbled", url, response.statusCode()));
        }
        return table;
    }

    private OsrmTable parse(HttpResponse<byte[]> response) {
        try {
            OsrmTable table = OsrmTable.parse(response.body());
            if (!table.code().isEmpty()) {
                return table;
            }
        } catch (IOException e) {
            throw new TravelUnavailable(Message.of("travel.service_garbled", url, response.statusCode()), e);
        }
        throw new TravelUnavailable(Message.of("travel.service_garbled", url, response.statusCode()));
    }

    private void put(TravelGrid grid, int from, int to, OsrmTable table, int row, int column) {
        OptionalDouble seconds = table.findSeconds(row, column);
        OptionalDouble metres = table.findMetres(row, column);
        double before = table.metresFromSourceToRoad(row);
        double after = table.metresFromRoadToDestination(column);
        if (seconds.isPresent() && metres.isPresent() && access.reaches(before) && access.reaches(after)) {
            grid.put(from, to, access.drive(seconds.getAsDouble(), metres.getAsDouble(), before + after));
        }
    }

    private static List<Integer> range(TravelGrid grid, int start, int step) {
        return IntStream.range(start, Math.min(start + step, grid.size()))
                .boxed()
                .toList();
    }

    private static String joined(Stream<?> items) {
        return items.map(String::valueOf).collect(Collectors.joining(";"));
    }

    private static String lonLat(Coordinates position) {
        return String.format(Locale.ROOT, "%.6f,%.6f", position.lon(), position.lat());
    }
}
