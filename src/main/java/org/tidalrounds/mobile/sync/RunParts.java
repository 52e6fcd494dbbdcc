package org.tidalrounds.mobile.sync;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.mobile.sync.DutyParts.Ridden;
import org.tidalrounds.mobile.sync.RunItem.CrewPart;
import org.tidalrounds.mobile.sync.RunItem.PlacePart;
import org.tidalrounds.mobile.sync.RunItem.StopPart;
import org.tidalrounds.roster.Run;
import org.tidalrounds.roster.Visit;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.RosterStore;

/** Runs with their stops, and what is to be done at each. */
@Singleton
final class RunParts {
    private final RosterStore rosters;
    private final Names names;
    private final HomeVisitParts homeVisits;

    RunParts(RosterStore rosters, Names names, HomeVisitParts homeVisits) {
        this.rosters = rosters;
        this.names = names;
        this.homeVisits = homeVisits;
    }

    List<RunItem> list(Act act, List<Ridden> ridden, List<TaskItem> tasks) throws SQLException {
        if (ridden.isEmpty()) {
            return List.of();
        }
        Context context = context(act, ridden, tasks);
        return ridden.stream().map(one -> item(one, context)).toList();
    }

    /** What all runs of a doctor need. */
    private record Context(
            Map<String, PlacePart> places,
            Map<String, String> doctors,
            Map<RosterKey, Map<String, List<LocalDate>>> visitDays,
            HomeVisitParts.Due due,
            Map<String, List<TaskItem>> tasksByRun) {}

    private Context context(Act act, List<Ridden> ridden, List<TaskItem> tasks) throws SQLException {
        List<String> villages = ridden.stream()
                .flatMap(one -> one.run().visits().stream().map(Visit::villageCode))
                .distinct()
                .toList();
        Set<String> places = Stream.concat(
                        villages.stream(), ridden.stream().map(one -> one.run().baseFacilityId()))
                .collect(Collectors.toSet());
        Set<String> crew = ridden.stream()
                .flatMap(one -> one.run().crewDoctorIds().stream())
                .collect(Collectors.toSet());
        Map<RosterKey, Map<String, List<LocalDate>>> visitDays = new HashMap<>();
        ridden.stream()
                .map(Ridden::roster)
                .distinct()
                .forEach(roster -> visitDays.put(roster, rosters.listVisitDays(roster, villages)));
        return new Context(
                names.places(act, places),
                names.doctors(act, crew),
                visitDays,
                homeVisits.due(act, villages),
                tasks.stream()
                        .filter(task -> task.run() != null)
                        .collect(Collectors.groupingBy(task -> Objects.requireNonNull(task.run()))));
    }

    private static RunItem item(Ridden ridden, Context context) {
        Run run = ridden.run();
        List<CrewPart> crew = run.crewDoctorIds().stream()
                .map(id -> new CrewPart(
                        id,
                        context.doctors().getOrDefault(id, id),
                        id.equals(run.crewDoctorIds().get(0))))
                .toList();
        List<StopPart> stops = new ArrayList<>();
        for (Visit visit : run.visits()) {
            stops.add(stop(stops.size() + 1, visit, ridden, context));
        }
        return new RunItem(
                ridden.id(),
                run.date(),
                place(context, run.baseFacilityId()),
                run.vehicle(),
                run.leaveBase(),
                run.backBase(),
                run.driveMinutes(),
                crew,
                stops,
                ridden.version());
    }

    private static StopPart stop(int seq, Visit visit, Ridden ridden, Context context) {
        String village = visit.villageCode();
        LocalDate date = ridden.run().date();
        return new StopPart(
                seq,
                place(context, village),
                visit.arrive(),
                visit.depart(),
                visit.driveMinutes(),
                context.due().list(village, date, number(village, date, ridden, context)),
                context.tasksByRun().getOrDefault(ridden.id(), List.of()).stream()
                        .filter(task -> task.stop().equals(village))
                        .map(TaskItem::id)
                        .toList());
    }

    /** The how manieth visit of the week it is, from 0. */
    private static int number(String village, LocalDate date, Ridden ridden, Context context) {
        LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return (int)
                context.visitDays().getOrDefault(ridden.roster(), Map.of()).getOrDefault(village, List.of()).stream()
                        .filter(day -> !day.isBefore(monday) && day.isBefore(date))
                        .count();
    }

    private static PlacePart place(Context context, String id) {
        return context.places().getOrDefault(id, new PlacePart(id, id, 0, 0));
    }
}
