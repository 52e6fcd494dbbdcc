package org.tidalrounds.tide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tidalrounds.county.VisitorCount;
import org.tidalrounds.language.Message;
import org.tidalrounds.tide.Outliers.Outlier;

/** Takes the counts before a date, and leaves out those nobody can have counted: negative, absurd, or of a shut site. */
final class CountScreening {
    /** Older days say little more: the seasons are known by then. */
    private static final int MEMORY_DAYS = 4 * 366;
    /** So many counted days in a row without a visitor: the site was shut, not unpopular. */
    private static final int SHUT_DAYS = 7;

    private final LocalDate from;
    private final Outliers outliers;
    private final List<Message> warnings = new ArrayList<>();

    CountScreening(LocalDate from, HolidayBreaks breaks) {
        this.from = from;
        this.outliers = new Outliers(breaks);
    }

    /** @param villageCodes sites wanted in any case, counted or not */
    ScreenedCounts screen(Collection<VisitorCount> counts, Collection<String> villageCodes) {
        SortedMap<String, NavigableMap<LocalDate, Integer>> bySite = new TreeMap<>();
        new TreeSet<>(villageCodes).forEach(code -> bySite.put(code, new TreeMap<>()));
        for (VisitorCount count : counts) {
            NavigableMap<LocalDate, Integer> site =
                    bySite.computeIfAbsent(count.villageCode(), code -> new TreeMap<>());
            if (count.date().isBefore(from) && !count.date().isBefore(from.minusDays(MEMORY_DAYS))) {
                site.put(count.date(), count.visitors());
            }
        }
        List<SiteCounts> sites = bySite.entrySet().stream()
                .map(site -> screen(site.getKey(), site.getValue()))
                .toList();
        return new ScreenedCounts(sites, List.copyOf(warnings));
    }

    private SiteCounts screen(String villageCode, NavigableMap<LocalDate, Integer> byDate) {
        dropNegative(villageCode, byDate);
        dropAbsurd(villageCode, byDate);
        boolean closed = dropShutDays(villageCode, byDate);
        return new SiteCounts(villageCode, byDate, closed);
    }

    private void dropNegative(String villageCode, NavigableMap<LocalDate, Integer> byDate) {
        for (Map.Entry<LocalDate, Integer> day : List.copyOf(byDate.entrySet())) {
            if (day.getValue() < 0) {
                warnings.add(Message.of("tide.negative_count", villageCode, day.getKey(), day.getValue()));
                byDate.remove(day.getKey());
            }
        }
    }

    private void dropAbsurd(String villageCode, NavigableMap<LocalDate, Integer> byDate) {
        for (Outlier outlier : outliers.list(byDate)) {
            warnings.add(
                    Message.of("tide.absurd_count", villageCode, outlier.date(), outlier.visitors(), outlier.usual()));
            byDate.remove(outlier.date());
        }
    }

    /** @return whether the last counted days are among those the site was shut */
    private boolean dropShutDays(String villageCode, NavigableMap<LocalDate, Integer> byDate) {
        List<LocalDate> run = new ArrayList<>();
        for (Map.Entry<LocalDate, Integer> day : List.copyOf(byDate.entrySet())) {
            if (day.getValue() > 0) {
                removeIfShut(run, byDate);
                run.clear();
            } else {
                run.add(day.getKey());
            }
        }
        boolean closed = removeIfShut(run, byDate);
        if (closed) {
            warnings.add(Message.of("tide.closed", villageCode, run.get(0)));
        }
        return closed;
    }

    private static boolean removeIfShut(List<LocalDate> run, NavigableMap<LocalDate, Integer> byDate) {
        boolean shut = run.size() >= SHUT_DAYS;
        if (shut) {
            run.forEach(byDate::remove);
        }
        return shut;
    }
}
