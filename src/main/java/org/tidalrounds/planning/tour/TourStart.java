package org.tidalrounds.planning.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a planning of tours was, to go on from there. Weeks count in the order they are solved: the standard week, then each
 * dated week that differs from it.
 *
 * @param solved the weeks that are done with
 * @param best the best so far of the week that follows; empty where it has none
 */
public record TourStart(List<WeekRoutes> solved, Optional<WeekRoutes> best) {
    /** Nothing is planned yet. */
    public static final TourStart NONE = new TourStart(List.of(), Optional.empty());

    public TourStart {
        solved = List.copyOf(solved);
    }

    boolean isSolved(int week) {
        return week < solved.size();
    }

    /** The routes known for a week. */
    Optional<WeekRoutes> find(int week) {
        if (isSolved(week)) {
            return Optional.of(solved.get(week));
        }
        return week == solved.size() ? best : Optional.empty();
    }

    TourStart withBest(WeekRoutes routes) {
        return new TourStart(solved, Optional.of(routes));
    }

    TourStart withSolved(WeekRoutes routes) {
        List<WeekRoutes> more = new ArrayList<>(solved);
        more.add(routes);
        return new TourStart(more, Optional.empty());
    }
}
