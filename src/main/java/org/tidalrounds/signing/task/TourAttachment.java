package org.tidalrounds.signing.task;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.roster.Run;
import org.tidalrounds.roster.store.DaySpan;
import org.tidalrounds.roster.store.RosterStore;
import org.tidalrounds.roster.store.StoredRoster;

/** Attaches open tasks to the tour that passes by, so that they are done on a trip already planned. */
@Singleton
public final class TourAttachment {
    /** As far ahead as rosters are published. */
    private static final int DAYS = 56;

    private final RosterStore rosters;

    TourAttachment(RosterStore rosters) {
        this.rosters = rosters;
    }

    /** An open task with what decides its tour. */
    private record Open(
            long id,
            String place,
            LocalDate dueFrom,
            List<String> doctors,
            @Nullable LocalDate tourDate,
            @Nullable String tourRun) {}

    private record Attached(long id, Optional<Run> run) {}

    /** Attaches every open task of the county anew; a task without a tour is attached to none. */
    public void attach(Act act) throws SQLException {
        Map<String, List<Run>> byPlace = byPlace(act);
        List<Attached> changed = new ArrayList<>();
        for (Open task : open(act)) {
            Optional<Run> run = next(act.today(), task, byPlace.getOrDefault(task.place(), List.of()));
            boolean isSame = Objects.equals(task.tourDate(), run.map(Run::date).orElse(null))
                    && Objects.equals(task.tourRun(), run.map(Run::lastingId).orElse(null));
            if (!isSame) {
                changed.add(new Attached(task.id(), run));
            }
        }
        write(act, changed);
    }

    /** The next tour once the task is due, one with a doctor of the team before others of the same week. */
    private static Optional<Run> next(LocalDate today, Open task, List<Run> runs) {
        LocalDate from = task.dueFrom().isAfter(today) ? task.dueFrom() : today;
        List<Run> coming =
                runs.stream().filter(run -> !run.date().isBefore(from)).toList();
        if (coming.isEmpty()) {
            return Optional.empty();
        }
        LocalDate week = coming.get(0).date().plusDays(6);
        Set<String> doctors = new HashSet<>(task.doctors());
        return Stream.concat(
                        coming.stream()
                                .filter(run -> !run.date().isAfter(week))
                                .filter(run -> run.crewDoctorIds().stream().anyMatch(doctors::contains)),
                        coming.stream())
                .findFirst();
    }

    /** The published runs that come to a place, by time. */
    private Map<String, List<Run>> byPlace(Act act) {
        Map<String, List<Run>> byPlace = new HashMap<>();
        LocalDate last = act.today().plusDays(DAYS);
        LocalDate day = act.today();
        while (!day.isAfter(last)) {
            Optional<StoredRoster> roster = rosters.findPublished(act.countyId(), day);
            LocalDate to = roster.map(found -> found.horizon().to()).orElse(day);
            if (roster.isPresent()) {
                rosters.listRuns(roster.get().key(), new DaySpan(day, to)).stream()
                        .filter(run -> !run.crewDoctorIds().isEmpty())
                        .sorted(Comparator.comparing(Run::date).thenComparing(Run::id))
                        .forEach(run -> run.visits()
                                .forEach(visit -> byPlace.computeIfAbsent(
                                                visit.villageCode(), place -> new ArrayList<>())
                                        .add(run)));
            }
            day = to.plusDays(1);
        }
        return byPlace;
    }

    private static List<Open> open(Act act) throws SQLException {
        return act.list(
                "select t.task_id, coalesce(v.shared_with_village_code, v.village_code) as place, t.due_from,"
                        + " array_remove(m.member_doctor_ids || m.leader_doctor_id || m.county_doctor_id, null) as doctors,"
                        + " t.tour_date, t.tour_run from signing_tasks t join villages v using (county_id, village_code)"
                        + " left join teams m on m.county_id = t.county_id and m.team_id = t.team_id"
                        + " where t.county_id = ? and t.state in ('open', 'in_progress')",
                row -> new Open(
                        row.getLong("task_id"),
                        row.getString("place"),
                        row.getObject("due_from", LocalDate.class),
                        row.getArray("doctors") == null
                                ? List.of()
                                : Arrays.asList(
                                        (String[]) row.getArray("doctors").getArray()),
                        row.getObject("tour_date", LocalDate.class),
                        row.getString("tour_run")),
                act.countyId());
    }

    private static void write(Act act, List<Attached> changed) throws SQLException {
        if (changed.isEmpty()) {
            return;
        }
        act.change(
                "update signing_tasks t set tour_date = a.day::date, tour_run = a.run, revision = revision + 1"
                        + " from unnest(?::bigint[], ?::text[], ?::text[]) as a(id, day, run)"
                        + " where t.county_id = ? and t.task_id = a.id",
                changed.stream().map(Attached::id).toArray(Long[]::new),
                changed.stream()
                        .map(one -> one.run().map(run -> run.date().toString()).orElse(null))
                        .toArray(String[]::new),
                changed.stream()
                        .map(one -> one.run().map(Run::lastingId).orElse(null))
                        .toArray(String[]::new),
                act.countyId());
    }
}
