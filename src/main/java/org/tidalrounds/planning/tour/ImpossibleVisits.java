package org.tidalrounds.planning.tour;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tidalrounds.language.Message;
import org.tidalrounds.planning.tour.search.DayHours;

/** The visits no plan of this week could give, and why, whatever else is planned. */
final class ImpossibleVisits {
    private static final int ANY_DAY = -1;

    private final WeekProblem problem;
    private final TourWeek week;

    ImpossibleVisits(WeekProblem problem) {
        this.problem = problem;
        this.week = problem.week();
    }

    List<MissedVisit> all() {
        List<MissedVisit> missed = new ArrayList<>();
        for (int stop = 0; stop < week.stops().size(); stop++) {
            for (int visit = week.stops().get(stop).visits(); visit > problem.possibleVisits(stop); visit--) {
                missed.add(explain(stop, visit));
            }
        }
        return missed;
    }

    /** The cheapest explanation first: of the visit, of the week, of the vehicles, of the road. */
    private MissedVisit explain(int stop, int visit) {
        TourStop village = week.stops().get(stop);
        if (village.minutes() > longestWindow()) {
            return missed(
                    stop,
                    "T3",
                    "tour.visit_too_long",
                    village.name(),
                    whole(village.minutes()),
                    whole(longestWindow()));
        }
        int most = DayPatterns.most(week.days(), week.minDayGap());
        if (visit > most) {
            return missed(
                    stop,
                    "T2",
                    "tour.week_too_short",
                    village.name(),
                    village.visits(),
                    week.days().length,
                    week.minDayGap(),
                    most);
        }
        return problem.possibleVisits(stop) > 0 ? tooFewDays(stop, village) : notServed(stop, village);
    }

    private double longestWindow() {
        DayHours hours = week.hours();
        return IntStream.range(0, hours.windows().length)
                .mapToDouble(window -> hours.windows()[window][1] - hours.windows()[window][0])
                .max()
                .orElse(0);
    }

    private MissedVisit tooFewDays(int stop, TourStop village) {
        int base = nearest(stop);
        return missed(
                stop,
                "T4",
                "tour.too_few_vehicle_days",
                week.bases().get(base).name(),
                problem.slots().daysWithVehicles(base),
                village.name(),
                village.visits());
    }

    private MissedVisit notServed(int stop, TourStop village) {
        int home = village.homeBase();
        if (problem.slots().all().isEmpty()) {
            return missed(stop, "T4", "tour.no_vehicle_anywhere");
        }
        if (home >= 0 && !problem.slots().hasVehicles(home)) {
            return missed(
                    stop,
                    "T4",
                    "tour.base_without_vehicle",
                    week.bases().get(home).name(),
                    village.name());
        }
        int base = nearest(stop);
        return missed(
                stop,
                "T3",
                "tour.too_far",
                village.name(),
                week.bases().get(base).name(),
                whole(problem.routing().travel()[week.stops().size() + base][stop]));
    }

    /** Of the bases with vehicles the one with the shortest way there and back. */
    private int nearest(int stop) {
        double[][] travel = problem.routing().travel();
        int stops = week.stops().size();
        return IntStream.range(0, week.bases().size())
                .boxed()
                .filter(problem.slots()::hasVehicles)
                .min(Comparator.comparingDouble(base -> travel[stops + base][stop] + travel[stop][stops + base]))
                .orElseThrow();
    }

    private static long whole(double minutes) {
        return (long) Math.ceil(minutes);
    }

    private static MissedVisit missed(int stop, String rule, String key, Object... arguments) {
        return new MissedVisit(stop, ANY_DAY, rule, Message.of(key, arguments));
    }
}
