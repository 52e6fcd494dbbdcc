package org.tidalrounds.travel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Place;
import org.tidalrounds.language.Message;

/**
 * A county's sources in the order of trust: matrix file, routing service, road network, great-circle estimate. A pair one
 * of them does not know is asked of the next. Answers are kept, so no source is asked twice for the same pair; estimates
 * made while a source was out of reach are not. Safe for use by several threads.
 */
public final class TravelSources implements TravelSource, AutoCloseable {
    private final List<PartialSource> sources;
    private final GreatCircle estimate;
    private final KnownDrives cache = new KnownDrives();

    TravelSources(List<PartialSource> sources, GreatCircle estimate) {
        this.sources = List.copyOf(sources);
        this.estimate = estimate;
    }

    /**
     * The sources of one county.
     *
     * @param on the day whose policy parameters hold
     * @throws TravelUnavailable if the road extract cannot be read or the parameters make no sense
     */
    public static TravelSources of(County county, TravelSettings settings, LocalDate on) {
        GreatCircle estimate = new GreatCircle(county.policy(), on);
        List<PartialSource> sources = new ArrayList<>();
        if (!county.travel().isEmpty()) {
            sources.add(KnownDrives.ofMatrix(county.travel()));
        }
        RoadAccess access = RoadAccess.of(county.policy(), on);
        settings.routingUrl()
                .map(url -> RoutingService.at(url, settings.routingTableSize(), access))
                .ifPresent(sources::add);
        settings.osmFile()
                .map(extract -> RoadNetwork.of(extract, settings.cacheFolder(), access))
                .ifPresent(sources::add);
        return new TravelSources(sources, estimate);
    }

    @Override
    public TravelTable table(List<Place> places) {
        return answer(places).table();
    }

    /** Driving between every two of these places, with warnings. */
    public synchronized TravelAnswer answer(List<Place> places) {
        TravelGrid grid = new TravelGrid(places);
        List<Message> warnings = new ArrayList<>();
        cache.fill(grid);
        boolean allAnswered = true;
        for (PartialSource source : sources) {
            boolean answered = ask(source, grid, warnings);
            if (allAnswered) {
                cache.remember(grid);
            }
            allAnswered &= answered;
        }
        estimate.fill(grid);
        if (allAnswered) {
            cache.remember(grid);
        }
        if (grid.estimated() > 0) {
            warnings.add(Message.of("travel.estimated", grid.estimated(), grid.pairs()));
        }
        return new TravelAnswer(grid.toTable(), warnings);
    }

    /** Whether the source was in reach. */
    private static boolean ask(PartialSource source, TravelGrid grid, List<Message> warnings) {
        int asked = grid.unknown();
        if (asked == 0) {
            return true;
        }
        try {
            source.fill(grid);
        } catch (TravelUnavailable e) {
            warnings.add(e.reason());
            return false;
        }
        if (grid.unknown() > 0) {
            warnings.add(Message.of(source.gapKey(), grid.unknown(), asked));
        }
        return true;
    }

    @Override
    public void close() {
        sources.forEach(PartialSource::close);
    }
}
