package org.tidalrounds.tide;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidalrounds.language.Message;

/** Chooses how each site is forecast: from its own year, by the shape of the others, or not at all. */
final class SiteModels {
    /** From so many counts on a site has seen every season itself. */
    private static final int FULL_YEAR_COUNTS = 365;
    /** Last counts older than this say little of the level now. */
    private static final int STALE_DAYS = 60;

    private final ShapeModel shapes;
    private final Optional<BorrowedModel> borrowed;

    SiteModels(List<SiteCounts> sites, ShapeModel shapes) {
        this.shapes = shapes;
        List<LogSeries> donors = sites.stream()
                .filter(SiteModels::standsAlone)
                .map(LogSeries::of)
                .toList();
        this.borrowed = donors.isEmpty() ? Optional.empty() : Optional.of(new BorrowedModel(shapes, donors));
    }

    List<DayForecast> forecast(SiteCounts site, List<LocalDate> targets) {
        String code = site.villageCode();
        if (site.closed() || (site.byDate().isEmpty() && borrowed.isEmpty())) {
            return targets.stream().map(date -> DayForecast.closed(date, code)).toList();
        }
        LogSeries series = LogSeries.of(site);
        Map<LocalDate, LogOutlook> outlooks = standsAlone(site) || borrowed.isEmpty()
                ? shapes.outlook(series, targets)
                : borrowed.get().outlook(series, targets);
        return outlooks.entrySet().stream()
                .map(day -> new DayForecast(
                        day.getKey(),
                        code,
                        day.getValue().mean(),
                        day.getValue().deviation()))
                .toList();
    }

    /** Why this site's forecast is worth less than others, if it is. */
    Optional<Message> warning(SiteCounts site, LocalDate from) {
        int counts = site.byDate().size();
        String code = site.villageCode();
        if (site.closed()) {
            return Optional.empty();
        }
        if (counts == 0) {
            return Optional.of(Message.of(borrowed.isEmpty() ? "tide.no_counts" : "tide.no_counts_borrowed", code));
        }
        if (counts < FULL_YEAR_COUNTS) {
            return Optional.of(Message.of(borrowed.isEmpty() ? "tide.few_counts" : "tide.borrowed", code, counts));
        }
        LocalDate last = site.byDate().lastKey();
        return last.isBefore(from.minusDays(STALE_DAYS))
                ? Optional.of(Message.of("tide.stale_counts", code, last))
                : Optional.empty();
    }

    private static boolean standsAlone(SiteCounts site) {
        return !site.closed() && site.byDate().size() >= FULL_YEAR_COUNTS;
    }
}
