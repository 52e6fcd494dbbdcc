package org.tidalrounds.planning.tour;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tidalrounds.planning.tour.search.RouteTimeline;
import org.tidalrounds.planning.tour.search.VisitOption;

/** The ways to visit a stop: patterns of days from one base, its own base first and free of charge, a few near ones at a cost. */
final class StopOptions {
    /** Bases besides the nearest or own one that may serve a stop: more would loosen the zones and slow the search. */
    private static final int OTHER_BASES = 3;

    private final TourWeek week;
    private final WeekSlots slots;
    private final RouteTimeline timeline;
    private final UsualDays usual;
    private final TourWeights weights;

    StopOptions(TourWeek week, WeekSlots slots, RouteTimeline timeline, UsualDays usual, TourWeights weights) {
        this.week = week;
        this.slots = slots;
        this.timeline = timeline;
        this.usual = usual;
        this.weights = weights;
    }

    /** Options for as many of the visits as the week can hold; one without slots if that is none. */
    List<VisitOption> of(int stop) {
        List<Integer> bases = candidates(stop);
        for (int visits = week.stops().get(stop).visits(); visits > 0; visits--) {
            List<VisitOption> options = options(stop, bases, visits);
            if (!options.isEmpty()) {
                return options;
            }
        }
        return List.of(new VisitOption(new int[0], 0));
    }

    private List<Integer> candidates(int stop) {
        TourStop village = week.stops().get(stop);
        return IntStream.range(0, week.bases().size())
                .boxed()
                .filter(base -> slots.hasVehicles(base) && isReachable(stop, base))
                .sorted(Comparator.comparing((Integer base) -> base != village.homeBase())
                        .thenComparing(
                                base -> !usual.isUsual(village, week.bases().get(base)))
                        .thenComparing(base -> roundTrip(stop, base)))
                .limit(1 + OTHER_BASES)
                .toList();
    }

    /** Whether a run that visits nothing but this stop keeps the hours. */
    boolean isReachable(int stop, int base) {
        return timeline.lateness(week.stops().size() + base, new int[] {stop}, 1) <= 0;
    }

    private double roundTrip(int stop, int base) {
        int node = week.stops().size() + base;
        return week.driveMinutes()[node][stop] + week.driveMinutes()[stop][node];
    }

    private List<VisitOption> options(int stop, List<Integer> bases, int visits) {
        List<VisitOption> options = new ArrayList<>();
        List<int[]> patterns = DayPatterns.all(week.days(), visits, week.minDayGap());
        for (int base : bases) {
            for (int[] days : patterns) {
                int[] used =
                        IntStream.of(days).map(day -> slots.find(base, day)).toArray();
                if (IntStream.of(used).noneMatch(slot -> slot == WeekSlots.NONE)) {
                    options.add(new VisitOption(used, cost(week.stops().get(stop), base, days)));
                }
            }
        }
        return options;
    }

    private double cost(TourStop stop, int base, int[] days) {
        boolean foreign = stop.homeBase() >= 0 && stop.homeBase() != base;
        int kept = (int) IntStream.of(days)
                .filter(day -> usual.isUsual(stop, week.bases().get(base), day))
                .count();
        return (foreign ? days.length * weights.foreignBase() : 0)
                + usual.moved(stop, days.length, kept) * weights.movedVisit();
    }
}
