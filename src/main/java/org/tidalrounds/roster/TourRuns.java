package org.tidalrounds.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.Village;
import org.tidalrounds.planning.tour.MissedVisit;
import org.tidalrounds.planning.tour.TourRun;
import org.tidalrounds.planning.tour.TourVisit;
import org.tidalrounds.planning.tour.TourWeekPlan;

/** Turns the plans of dated weeks back into runs with ids, in order of day, base and vehicle, and into open visits. */
final class TourRuns {
    private final List<Village> villages;
    private final List<Facility> bases;
    private final List<DatedRun> found = new ArrayList<>();
    private final List<OpenDemand> open = new ArrayList<>();

    private record DatedRun(LocalDate date, TourRun run) {}

    TourRuns(County county) {
        this.villages = TourMapper.villages(county);
        this.bases = TourMapper.bases(county);
    }

    /**
     * Takes in the plan of one week.
     *
     * @param firstDay the day that stands for visits missed on no day in particular
     */
    void add(LocalDate monday, LocalDate firstDay, TourWeekPlan plan) {
        plan.runs().forEach(run -> found.add(new DatedRun(monday.plusDays(run.day()), run)));
        plan.missed().forEach(missed -> open.add(openVisit(monday, firstDay, missed)));
    }

    private OpenDemand openVisit(LocalDate monday, LocalDate firstDay, MissedVisit missed) {
        LocalDate date = missed.day() < 0 ? firstDay : monday.plusDays(missed.day());
        String village = villages.get(missed.stop()).code();
        // Whatever rule stands in the way, what the village goes without is T1's visit.
        return new OpenDemand("visit", "", date, village, "T1", missed.reason());
    }

    /** Every run so far, not yet with crews. */
    List<Run> runs() {
        found.sort(Comparator.comparing(DatedRun::date)
                .thenComparing(dated -> dated.run().base())
                .thenComparing(dated -> dated.run().vehicle()));
        List<Run> runs = new ArrayList<>();
        for (DatedRun dated : found) {
            runs.add(run(String.format(Locale.ROOT, "R-%04d", runs.size() + 1), dated.date(), dated.run()));
        }
        return runs;
    }

    List<OpenDemand> open() {
        return open;
    }

    private Run run(String id, LocalDate date, TourRun run) {
        return new Run(
                id,
                date,
                bases.get(run.base()).id(),
                run.vehicle(),
                time(run.leave()),
                time(run.back()),
                run.driveMinutes(),
                List.of(),
                run.visits().stream().map(this::visit).toList());
    }

    private Visit visit(TourVisit visit) {
        return new Visit(
                villages.get(visit.stop()).code(), time(visit.arrive()), time(visit.depart()), visit.driveMinutes());
    }

    private static LocalTime time(int minutes) {
        return LocalTime.MIDNIGHT.plusMinutes(minutes);
    }
}
