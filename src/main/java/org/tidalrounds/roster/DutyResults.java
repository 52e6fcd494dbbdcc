package org.tidalrounds.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tidalrounds.county.ClinicTemplate;
import org.tidalrounds.county.County;
import org.tidalrounds.language.Message;
import org.tidalrounds.planning.duty.Assignment;
import org.tidalrounds.planning.duty.DutyDoctor;
import org.tidalrounds.planning.duty.DutyOutcome;
import org.tidalrounds.planning.duty.OpenSeat;
import org.tidalrounds.planning.duty.TeamTie;
import org.tidalrounds.tide.TidalNeed;

/** Turns a staffing back into duties, crews, sessions and open demand. */
final class DutyResults {
    private final County county;
    private final Horizon horizon;
    private final Map<String, PlannedWork> worksById = new LinkedHashMap<>();
    private final Map<String, List<Assignment>> byWork;
    private final DutyOutcome outcome;

    DutyResults(County county, Horizon horizon, List<PlannedWork> works, DutyOutcome outcome) {
        this.county = county;
        this.horizon = horizon;
        this.outcome = outcome;
        works.forEach(work -> worksById.put(work.work().id(), work));
        this.byWork = outcome.assignments().stream()
                .collect(Collectors.groupingBy(Assignment::workId, LinkedHashMap::new, Collectors.toList()));
        // D3: without a lead the others do not go out.
        byWork.values()
                .removeIf(seats -> isRun(seats.get(0)) && seats.get(0).doctor().isEmpty());
    }

    private boolean isRun(Assignment assignment) {
        return work(assignment.workId()).kind() == DutyKind.RUN;
    }

    /** The runs with their crews, the lead first. */
    List<Run> crewed(List<Run> runs) {
        return runs.stream().map(run -> run.withCrew(staff(run.id()))).toList();
    }

    private List<String> staff(String workId) {
        return byWork.getOrDefault(workId, List.of()).stream()
                .flatMap(assignment -> assignment.doctor().stream())
                .map(DutyDoctor::id)
                .toList();
    }

    /** Everything to be staffed with who does it, in the order it was planned; of a run without a lead nobody. */
    List<RosterWork> works(WorkMapper mapper) {
        return worksById.values().stream()
                .map(work -> mapper.record(work, assignments(work.work().id())))
                .toList();
    }

    private List<Assignment> assignments(String workId) {
        return byWork.getOrDefault(workId, List.of());
    }

    /** Every session of the templates, staffed or not, with the reserve of S2. */
    List<ClinicSession> sessions() {
        Map<String, ClinicTemplate> templates =
                county.clinicTemplates().stream().collect(Collectors.toMap(ClinicTemplate::id, template -> template));
        List<ClinicSession> sessions = new ArrayList<>();
        for (PlannedWork work : worksById.values()) {
            if (work.kind() == DutyKind.CLINIC_SESSION && !work.ref().isEmpty()) {
                LocalDate date = horizon.date(work.work().timings().get(0).day());
                sessions.add(session(work, date, templates));
            }
        }
        sessions.sort(Comparator.comparing(ClinicSession::date).thenComparing(ClinicSession::id));
        return sessions;
    }

    private ClinicSession session(PlannedWork work, LocalDate date, Map<String, ClinicTemplate> templates) {
        ClinicTemplate template = Objects.requireNonNull(templates.get(
                work.work().id().substring("S-".length(), work.work().id().lastIndexOf('-'))));
        return new ClinicSession(
                work.work().id(),
                template.id(),
                date,
                template.halfDay(),
                template.facilityId(),
                template.department(),
                staff(work.work().id()).stream().findFirst().orElse(""),
                template.capacity(),
                Reserve.of(
                        template.capacity(),
                        county.policy(),
                        date,
                        "session",
                        template.department(),
                        template.minTitle().code()));
    }

    List<TidalDay> tidal(List<TidalNeed> needs) {
        return needs.stream()
                .map(need -> new TidalDay(
                        need.date(), need.villageCode(), need.q50(), need.planned(), need.doctors(), staffed(need)))
                .toList();
    }

    private int staffed(TidalNeed need) {
        return (int) IntStream.range(0, need.doctors())
                .filter(number -> !staff(TidalWorks.shiftId(need, number)).isEmpty())
                .count();
    }

    /** Open seats by date; teams not toured with at the end. */
    List<OpenDemand> open() {
        List<OpenDemand> open = new ArrayList<>();
        for (OpenSeat seat : outcome.open()) {
            PlannedWork work = work(seat.workId());
            open.add(open(work.kind(), work.ref(), horizon.date(seat.day()), work.placeId(), seat));
        }
        open.sort(Comparator.comparing(OpenDemand::date));
        for (TeamTie tie : outcome.teamsNotToured()) {
            open.add(new OpenDemand(
                    "team_tour",
                    tie.teamId(),
                    horizon.from(),
                    tie.doctor().home().id(),
                    "D6",
                    notToured(tie.doctor())));
        }
        return open;
    }

    static OpenDemand open(DutyKind kind, String ref, LocalDate date, String placeId, OpenSeat seat) {
        return new OpenDemand(kind(kind, seat), ref, date, placeId, seat.rule(), seat.reason());
    }

    private static Message notToured(DutyDoctor doctor) {
        return doctor.tags().contains(DutyTags.TOURS)
                ? Message.of("roster.team_not_toured", doctor.name())
                : Message.of("roster.team_doctor_does_not_tour", doctor.name());
    }

    private static String kind(DutyKind kind, OpenSeat seat) {
        if (seat.rule().equals("D3")) {
            return "home_visit";
        }
        return kind == DutyKind.RUN ? "crew" : kind.code();
    }

    private PlannedWork work(String id) {
        return Objects.requireNonNull(worksById.get(id), id);
    }
}
