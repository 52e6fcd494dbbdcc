package org.tidalrounds.planning.tour;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** When and from where each stop is usually visited: rule T5 remembers it by ids, because weeks may differ in their lists. */
final class UsualDays {
    private final Map<String, Set<Tour>> byStop = new HashMap<>();

    /** A base on a day. */
    private record Tour(String baseId, int day) {}

    /** Nothing is usual yet. */
    static UsualDays none() {
        return new UsualDays();
    }

    static UsualDays of(TourWeek week, TourWeekPlan plan) {
        UsualDays usual = new UsualDays();
        for (TourRun run : plan.runs()) {
            Tour tour = new Tour(week.bases().get(run.base()).id(), run.day());
            for (TourVisit visit : run.visits()) {
                String stop = week.stops().get(visit.stop()).id();
                usual.byStop.computeIfAbsent(stop, key -> new HashSet<>()).add(tour);
            }
        }
        return usual;
    }

    boolean isUsual(TourStop stop, TourBase base, int day) {
        return byStop.getOrDefault(stop.id(), Set.of()).contains(new Tour(base.id(), day));
    }

    /** Whether the stop is usually visited from this base. */
    boolean isUsual(TourStop stop, TourBase base) {
        return byStop.getOrDefault(stop.id(), Set.of()).stream()
                .anyMatch(tour -> tour.baseId().equals(base.id()));
    }

    /** How many of {@code visits}, of which {@code kept} are as usual, were moved; more visits than usual are not moves. */
    int moved(TourStop stop, int visits, int kept) {
        return Math.min(visits, byStop.getOrDefault(stop.id(), Set.of()).size()) - Math.min(visits, kept);
    }

    /** The visits of a plan that are not when and from where they usually are. */
    int movedIn(TourWeek week, TourWeekPlan plan) {
        int[] visits = new int[week.stops().size()];
        int[] kept = new int[week.stops().size()];
        for (TourRun run : plan.runs()) {
            for (TourVisit visit : run.visits()) {
                visits[visit.stop()]++;
                boolean usual =
                        isUsual(week.stops().get(visit.stop()), week.bases().get(run.base()), run.day());
                kept[visit.stop()] += usual ? 1 : 0;
            }
        }
        int moved = 0;
        for (int stop = 0; stop < visits.length; stop++) {
            moved += moved(week.stops().get(stop), visits[stop], kept[stop]);
        }
        return moved;
    }
}
