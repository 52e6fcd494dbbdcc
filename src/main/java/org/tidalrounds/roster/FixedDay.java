package org.tidalrounds.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A weekday on which a village can count on its doctor, and the usual hours.
 *
 * @param visits on that weekday
 */
public record FixedDay(DayOfWeek day, LocalTime from, LocalTime to, int visits) {
    /** A dated visit to a village. */
    public record Occasion(LocalDate date, LocalTime from, LocalTime to) {}

    /** A weekday counts as fixed if it has at least half as many visits as the weekday with most. */
    private static final int SHARE = 2;

    /** The fixed weekdays of these visits, in the order of the week; none without visits. */
    public static List<FixedDay> of(Collection<Occasion> visits) {
        Map<DayOfWeek, List<Occasion>> days = visits.stream()
                .collect(
                        Collectors.groupingBy(visit -> visit.date().getDayOfWeek(), TreeMap::new, Collectors.toList()));
        int most = days.values().stream().mapToInt(List::size).max().orElse(0);
        return days.entrySet().stream()
                .filter(entry -> entry.getValue().size() * SHARE >= most)
                .map(entry -> new FixedDay(
                        entry.getKey(),
                        usual(entry.getValue().stream().map(Occasion::from)),
                        usual(entry.getValue().stream().map(Occasion::to)),
                        entry.getValue().size()))
                .toList();
    }

    /** The most frequent time, of several the earliest. */
    private static LocalTime usual(Stream<LocalTime> times) {
        Map<LocalTime, Long> counts =
                times.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        long most = counts.values().stream().max(Comparator.naturalOrder()).orElseThrow();
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
