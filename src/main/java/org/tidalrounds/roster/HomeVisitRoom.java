package org.tidalrounds.roster;

import java.time.LocalDate;
import java.util.List;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Village;
import org.tidalrounds.language.Message;

/** How much longer home visits make tour visits, and those a session has no room for. */
final class HomeVisitRoom {
    private final HomeVisits homeVisits;
    private final Horizon horizon;

    HomeVisitRoom(HomeVisits homeVisits, Horizon horizon) {
        this.homeVisits = homeVisits;
        this.horizon = horizon;
    }

    /**
     * Minutes of a visit, home visits included, at most a session's. The hours of a visit are on the village's board and stay
     * the same from week to week, so every week keeps room for the home visits of the week with most of them.
     */
    int minutes(Village village, TourPolicy policy) {
        int clinic = policy.visitMinutes(village.population());
        int most = horizon.mondays().stream()
                .mapToInt(monday -> homeVisits.minutesDue(village.code(), monday, policy.visitsPerWeek()))
                .max()
                .orElse(0);
        return most == 0 ? clinic : Math.max(clinic, Math.min(clinic + most, policy.longestSessionMinutes()));
    }

    /** The weeks of villages whose home visits take longer than a session leaves time for. */
    List<OpenDemand> open(County county) {
        return TourMapper.villages(county).stream()
                .flatMap(village -> horizon.mondays().stream()
                        .map(monday -> monday.isBefore(horizon.from()) ? horizon.from() : monday)
                        .filter(day -> minutesTooMany(county, village, day) > 0)
                        .map(day -> new OpenDemand(
                                "home_visit",
                                "",
                                day,
                                village.code(),
                                "T3",
                                Message.of(
                                        "roster.home_visits_too_long",
                                        village.shortName(),
                                        minutesTooMany(county, village, day)))))
                .toList();
    }

    private int minutesTooMany(County county, Village village, LocalDate day) {
        TourPolicy policy = new TourPolicy(county.policy(), day);
        int due = homeVisits.minutesDue(village.code(), day, policy.visitsPerWeek());
        return policy.visitMinutes(village.population()) + due - minutes(village, policy);
    }
}
