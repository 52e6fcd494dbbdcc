package org.tidalrounds.roster;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.tidalrounds.county.County;
import org.tidalrounds.language.Message;
import org.tidalrounds.planning.SolveLimits;
import org.tidalrounds.planning.tour.MissedVisit;
import org.tidalrounds.planning.tour.TourOutcome;
import org.tidalrounds.planning.tour.TourPlanner;
import org.tidalrounds.planning.tour.TourProgress;
import org.tidalrounds.planning.tour.TourStart;
import org.tidalrounds.planning.tour.TourWeek;
import org.tidalrounds.planning.tour.TourWeekPlan;
import org.tidalrounds.travel.TravelTable;

/** Plans the tours of a county over a horizon: driving times, the standard week, the dated weeks, runs with ids. */
final class TourPlanning {
    private final TourPlanner planner;
    private final PlanKeeper keeper;

    TourPlanning(TourPlanner planner, PlanKeeper keeper) {
        this.planner = planner;
        this.keeper = keeper;
    }

    /**
     * @param travel between all places of the county
     */
    PlannedTours plan(
            County county,
            Horizon horizon,
            TravelTable travel,
            SolveLimits limits,
            Consumer<PlanProgress> progress,
            BooleanSupplier cancelled) {
        TourMapper mapper = new TourMapper(county, horizon, travel.of(TourMapper.places(county)));
        if (TourMapper.villages(county).isEmpty() || TourMapper.bases(county).isEmpty()) {
            return withoutTours(county, horizon, mapper);
        }
        List<LocalDate> promised = promisedWeeks(county, horizon);
        List<LocalDate> mondays = promised.stream()
                .filter(monday -> !horizon.workdays(monday, county.calendar()).isEmpty())
                .toList();
        TourOutcome outcome = planner.plan(
                mapper.standardWeek(),
                mondays.stream().map(mapper::datedWeek).toList(),
                keeper.findBest(PlanStage.TOURS, TourStart.class).orElse(TourStart.NONE),
                limits,
                tour -> progress.accept(progress(tour)),
                cancelled,
                better -> keeper.better(PlanStage.TOURS, better));
        TourRuns runs = new TourRuns(county);
        for (LocalDate monday : promised) {
            int index = mondays.indexOf(monday);
            TourWeekPlan plan = index < 0
                    ? allMissed(mapper.datedWeek(monday), Message.of("roster.no_workday", monday))
                    : outcome.dated().get(index);
            runs.add(monday, firstDay(horizon, monday, county), plan);
        }
        return new PlannedTours(runs.runs(), runs.open(), outcome.score(), outcome.movedVisits(), outcome.ruleTotals());
    }

    /** The weeks that owe visits: all but one begun whose working days are over when the plan begins. */
    private static List<LocalDate> promisedWeeks(County county, Horizon horizon) {
        return horizon.mondays().stream()
                .filter(monday -> !monday.isBefore(horizon.from())
                        || !horizon.workdays(monday, county.calendar()).isEmpty())
                .toList();
    }

    private static PlanProgress progress(TourProgress tour) {
        return new PlanProgress(Message.of(PlanProgress.TOURS), tour.share(), tour.score(), tour.open(), 0);
    }

    /** No village wants tours, or no facility has a vehicle for them. */
    private static PlannedTours withoutTours(County county, Horizon horizon, TourMapper mapper) {
        TourRuns runs = new TourRuns(county);
        for (LocalDate monday : promisedWeeks(county, horizon)) {
            TourWeekPlan plan = allMissed(mapper.datedWeek(monday), Message.of("roster.no_vehicles"));
            runs.add(monday, firstDay(horizon, monday, county), plan);
        }
        return new PlannedTours(List.of(), runs.open(), "", 0, Collections.unmodifiableSortedMap(new TreeMap<>()));
    }

    private static TourWeekPlan allMissed(TourWeek week, Message reason) {
        List<MissedVisit> missed = IntStream.range(0, week.stops().size())
                .boxed()
                .flatMap(stop ->
                        Collections.nCopies(week.stops().get(stop).visits(), new MissedVisit(stop, -1, "T1", reason))
                                .stream())
                .toList();
        return new TourWeekPlan(List.of(), missed);
    }

    /** The first day of the week that can be worked; else its first in the horizon. */
    private static LocalDate firstDay(Horizon horizon, LocalDate monday, County county) {
        LocalDate first = monday.isBefore(horizon.from()) ? horizon.from() : monday;
        return horizon.workdays(monday, county.calendar()).stream().findFirst().orElse(first);
    }
}
